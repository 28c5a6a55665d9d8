/** About the dossier: who made it, of what, how its words were verified, what it covers, and how to say that it is wrong. */
import type { Dossier } from '../../src/dossier/schema.ts';
import { foreign } from '../ui/quoted.tsx';
import { languageOfWords, termKey, text } from '../ui/text.ts';
import { toDayWords } from '../ui/words.ts';
import { countDossier } from './dossier-counts.ts';

export function AboutDossier({ dossier }: { readonly dossier: Dossier }) {
  const { facts, sources, byPublisher, byVerification } = countDossier(dossier);
  const number = new Intl.NumberFormat(languageOfWords());
  return (
    <div class="stack">
      <dl class="facts">
        <Row name={text('options_dossier_title')} value={dossier.title} language={dossier.language} />
        <Row name={text('options_dossier_maker')} value={dossier.maker} />
        <Row
          name={text('options_dossier_version')}
          value={text('options_dossier_version_of', dossier.version, toDayWords(dossier.updated))}
        />
        <Row name={text('options_dossier_facts')} value={number.format(facts)} />
        <Row name={text('options_dossier_sources')} value={number.format(sources)} />
        <Row name={text('options_dossier_covers')} value={dossier.covers} language={dossier.language} />
      </dl>
      <div class="tables">
        <Table
          caption={text('options_dossier_publishers')}
          head={[text('options_dossier_publisher'), text('options_dossier_sources')]}
          rows={byPublisher.map(([kind, count]) => [text(termKey('options_publishers', kind)), number.format(count)])}
        />
        <Table
          caption={text('options_dossier_verified')}
          head={[text('options_dossier_way'), text('options_dossier_passages')]}
          rows={byVerification.map(([way, count]) => [text(termKey('options_verified', way)), number.format(count)])}
        />
      </div>
      <p class="soft">{text('options_dossier_verified_means')}</p>
      <div>
        <h3>{text('options_dossier_wrong')}</h3>
        <p>{text('options_dossier_report')}</p>
      </div>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  /** Of the value, where the dossier says it. */
  readonly language?: string;
}

function Row({ name, value, language }: RowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={foreign(language)}>{value}</dd>
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

function Table({ caption, head, rows }: TableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" class="number">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
