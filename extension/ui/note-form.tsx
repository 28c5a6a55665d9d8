/** “This is wrong”: a few words about a finding, kept on this machine. What is done with them is the surface's affair. */
import { Component, createRef } from 'preact';
import { text } from './text.ts';

/** As long as the contract (`noteSchema`) takes. */
const LONGEST = 4000;

export interface NoteFormProps {
  /** For the ids of the field and its description. */
  readonly id: string;
  /** False where it could not be kept. */
  readonly save: (words: string) => Promise<boolean>;
  readonly close: (kept: boolean) => void;
}

export class NoteForm extends Component<NoteFormProps, { readonly failed: boolean }> {
  override state = { failed: false };
  private readonly field = createRef<HTMLTextAreaElement>();

  override componentDidMount(): void {
    this.field.current?.focus();
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await this.props.save((this.field.current?.value ?? '').trim())) this.props.close(true);
    else this.setState({ failed: true });
  };

  private readonly leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Of the form, not of the card around it.
    event.stopPropagation();
    this.props.close(false);
  };

  override render() {
    const { id, close } = this.props;
    return (
      <form class="note" onSubmit={this.save} onKeyDown={this.leave}>
        <label for={`${id}-words`}>{text('note_label')}</label>
        <textarea ref={this.field} id={`${id}-words`} rows={3} maxLength={LONGEST} aria-describedby={`${id}-stays`} />
        <p id={`${id}-stays`} class="stays">
          {text('note_stays')}
        </p>
        {this.state.failed ? (
          <p class="failed" role="alert">
            {text('note_failed')}
          </p>
        ) : null}
        <p class="buttons">
          <button type="submit" class="main">
            {text('note_save')}
          </button>
          <button type="button" onClick={() => close(false)}>
            {text('note_cancel')}
          </button>
        </p>
      </form>
    );
  }
}
