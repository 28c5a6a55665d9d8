/** “Prove it”: what the browser really grants, what the policy really says, and how to see for oneself that nothing leaves. */
import type { Held } from '../platform/permissions.ts';
import { type Key, richText, text } from '../ui/text.ts';
import { purposeOf, toSiteName } from './permissions.ts';

interface PrivacyProps {
  readonly held: Held;
  /** The policy of the extension's pages, from the installed manifest. */
  readonly policy: string;
  readonly isFirefox: boolean;
}

const STEPS: readonly Key[] = ['options_prove_step_1', 'options_prove_step_2', 'options_prove_step_3'];

export function Privacy({ held, policy, isFirefox }: PrivacyProps) {
  const directive = policy.split(';').find((one) => one.trim().startsWith('connect-src'));
  const sites = held.origins.map(toSiteName);
  return (
    <div class="stack">
      <p>{text('options_private_kept')}</p>
      <div>
        <h3>{text('options_private_permissions')}</h3>
        <dl class="facts wide">
          {held.permissions.map((permission) => (
            <div key={permission}>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{text(purposeOf(permission))}</dd>
            </div>
          ))}
          <div>
            <dt>{text('options_private_sites')}</dt>
            <dd>
              {sites.length === 0
                ? text('options_private_no_site')
                : sites.includes(null)
                  ? text('options_private_all_sites')
                  : sites.join(', ')}
            </dd>
          </div>
        </dl>
      </div>
      <div>
        <h3>{text('options_private_request')}</h3>
        {directive === undefined ? (
          <p class="notice">{text('options_private_no_policy')}</p>
        ) : (
          <p>{richText('options_private_policy', <code>{directive.trim()}</code>)}</p>
        )}
      </div>
      <div>
        <h3>{text('options_prove')}</h3>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{text(step)}</li>
          ))}
        </ol>
        <p class="soft">{text(isFirefox ? 'options_prove_more_firefox' : 'options_prove_more_chrome')}</p>
      </div>
    </div>
  );
}
