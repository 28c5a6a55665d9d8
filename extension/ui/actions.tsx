/** What can be done with a finding, at the foot of its card. A surface that cannot do one of them leaves it out. */
import { Component, createRef } from 'preact';
import { Icon } from './icons.tsx';
import { NoteForm } from './note-form.tsx';
import { text } from './text.ts';

export interface ActionsProps {
  /** For the ids of fields. */
  readonly id: string;
  readonly onHide?: (() => void) | undefined;
  /** “This is wrong”, with the person's words, which may be none. False where they could not be kept. */
  readonly onNote?: ((words: string) => Promise<boolean>) | undefined;
  /** False where the browser opens the panel only from its own buttons. */
  readonly onPanel?: (() => Promise<boolean>) | undefined;
}

interface State {
  readonly writing: boolean;
  readonly said: 'note_kept' | 'card_panel_refused' | null;
}

export class Actions extends Component<ActionsProps, State> {
  override state: State = { writing: false, said: null };
  private readonly wrong = createRef<HTMLButtonElement>();

  /** The button comes back when the form goes, and with it the focus that the form had. */
  override componentDidUpdate(_: ActionsProps, before: State): void {
    if (before.writing && !this.state.writing) this.wrong.current?.focus();
  }

  override render() {
    const { id, onHide, onNote, onPanel } = this.props;
    const { writing, said } = this.state;
    if (onHide === undefined && onNote === undefined && onPanel === undefined) return null;
    return (
      <footer class="actions">
        {writing && onNote !== undefined ? (
          <NoteForm id={id} save={onNote} close={(kept) => this.setState({ writing: false, said: kept ? 'note_kept' : null })} />
        ) : (
          <p class="row">
            {onPanel === undefined ? null : (
              <button
                type="button"
                class="action"
                onClick={async () => this.setState({ said: (await onPanel()) ? null : 'card_panel_refused' })}
              >
                <Icon name="panel" />
                {text('card_panel')}
              </button>
            )}
            {onNote === undefined ? null : (
              <button ref={this.wrong} type="button" class="action" onClick={() => this.setState({ writing: true, said: null })}>
                <Icon name="note" />
                {text('card_wrong')}
              </button>
            )}
            {onHide === undefined ? null : (
              <button type="button" class="action" onClick={onHide}>
                <Icon name="hide" />
                {text('card_hide')}
              </button>
            )}
          </p>
        )}
        <p class="outcome" role="status">
          {said === null ? '' : text(said)}
        </p>
      </footer>
    );
  }
}
