package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseState;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.Candidates;
import dev.bonafide.conversation.evidence.PastedChats;
import dev.bonafide.conversation.intent.TypedName;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whom a line below a case asks about instead: someone who has a case in the conversation, or
 * about whom there are messages or notes.
 */
record AnotherPerson(Platform platform, CaseAccess access) {

  /** Most words of such a question. */
  private static final int SHORT = 5;

  /** A request to screen the only one who is named; empty for no one, or several. */
  Optional<Command> in(Message message, CaseHistory known) {
    PlainSentence asked = PlainSentence.of(message.text());
    boolean isNamed =
        asked.asks()
            && asked.words() <= SHORT
            && Stream.of(asked.typed().split("[^\\p{L}'’-]+", -1)).anyMatch(TypedName::isName);
    return Optional.of(message.text())
        .filter(_ -> isNamed && platform.isOneMatter())
        .flatMap(words -> another(words, message))
        .filter(name -> !name.equals(CaseState.of(known).handedIn().name()))
        .map(name -> new Command.Screen(null, name, null));
  }

  private Optional<String> another(String words, Message message) {
    return TypedName.among(words, access.names(message))
        .or(() -> TypedName.among(words, gathered(message)));
  }

  private Stream<String> gathered(Message message) {
    Submission around = PastedChats.apart(platform.gather(message).submission());
    return Candidates.in(around).names().stream();
  }
}
