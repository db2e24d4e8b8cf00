package dev.bonafide.conversation.command;

import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/**
 * Place where a command about a case has its act done, whatever the chat.
 *
 * @param <A> what the chat answers
 */
public interface CommandDoor<A> {
  /** The number of the case. */
  long number();

  Phrasebook book();

  /** A sentence that the bot says in a talk. */
  default String say(String name, Object... arguments) {
    return book().say("talk." + name, arguments);
  }

  /** Has an act done as far as it goes before anything is stored. */
  <T> CaseReply<T> prepare(CaseAction<T> action);

  /** Answers with words alone, a paragraph each. */
  A told(String... paragraphs);

  /** Stores an act and shows the case after it; answers with words alone if it added nothing. */
  A shown(CaseReply<?> reply, List<String> news);
}
