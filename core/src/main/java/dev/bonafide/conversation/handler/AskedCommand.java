package dev.bonafide.conversation.handler;

import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.intent.FirstWords;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.proof.ProofQuestion;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells what someone asks of the bot; words that are no command are plain words where a verdict
 * stands above them.
 */
record AskedCommand(BotPorts ports, CaseAccess access) {
  /** Command that is asked of the bot; in plain words only where a verdict stands above them. */
  Command of(Message message) {
    Command command = message.command();
    boolean typed = message.aim() == null || message.isPasted();
    if (!typed || message.text().isBlank() || command instanceof Command.Export) {
      return command;
    }
    boolean isPlaced = ProofQuestion.isIn(message.text()) || isLongReply(message);
    if (isPlaced && access.spokenOf(message).isPresent()) {
      return new Command.Say(message.text());
    }
    boolean mayBePasted =
        (message.aim() != null || ports.platform().mayBePasted(message)) && !talks(message);
    return PlainWords.in(message.text(), mayBePasted, ports.screener().engine()::finds)
        .map(intent -> command(message, intent))
        .or(() -> PastedWords.in(message.text()).filter(_ -> mayBePasted && message.aim() == null))
        .orElseGet(() -> isBelow(command, message) ? new Command.Say(message.text()) : command);
  }

  /** Whether someone replies with many words, which may be for the case above or for a new one. */
  private boolean isLongReply(Message message) {
    return message.isPasted()
        && PastedWords.isLong(message.text())
        && ports.platform().caseAbove(message).isPresent();
  }

  /** Whether words that ask for nothing are said below a verdict. */
  private boolean isBelow(Command command, Message message) {
    return command instanceof Command.Unclear && access.spokenOf(message).isPresent();
  }

  /**
   * Whether a line in which nothing is to be looked at follows what was just answered; or a longer
   * question, where a model reads it.
   */
  private boolean talks(Message message) {
    String words = message.text();
    return (isOwnLine(words) || asksAtLength(words))
        && access
            .spokenOf(message)
            .filter(one -> CaseAccess.isRecent(one, message.at()))
            .isPresent();
  }

  private boolean asksAtLength(String words) {
    return ports.asksModel() && PastedWords.ask(words, ports.screener().engine()::finds);
  }

  private boolean isOwnLine(String words) {
    return PlainWords.isLine(words)
        && PastedWords.in(words).isPresent()
        && (asksWhatToDo(words)
            || !PastedWords.isEvidence(words, ports.screener().engine()::finds));
  }

  /**
   * Whether someone plainly asks the bot what to do or to write, whatever they tell of it: what is
   * found in such a line are their own words.
   */
  private static boolean asksWhatToDo(String words) {
    if (!PastedWords.mayAsk(words) || !PlainSentence.of(words).asks()) {
      return false;
    }
    Intent intent = PlainWords.read(words, _ -> false);
    return !intent.isOpen() && (intent.is(Meaning.NEXT) || intent.is(Meaning.WRITE));
  }

  private Command command(Message message, Intent intent) {
    if (access.spokenOf(message).isEmpty()) {
      boolean isTold = message.aim() != null || message.command() instanceof Command.Help;
      return isTold ? message.command() : FirstWords.in(message.text());
    }
    boolean mayMeanAnother = intent.isOpen() || intent.is(Meaning.COMPARE);
    Optional<Command> another =
        access
            .spokenOf(message)
            .filter(_ -> mayMeanAnother)
            .flatMap(known -> new AnotherPerson(ports.platform(), access).in(message, known));
    return another.orElseGet(() -> itself(message, intent));
  }

  private Command itself(Message message, Intent intent) {
    return isToBeAsked(intent, message.text())
        ? new Command.Say(message.text())
        : of(intent, message.text());
  }

  /** Asking how to do something may ask for advice, and not for help with the bot. */
  private boolean isToBeAsked(Intent intent, String words) {
    boolean mayAdvise =
        (intent.is(Meaning.HELP) && !intent.isPlain()) || AskedTopic.mayAskElse(intent, words);
    return (intent.isOpen() || mayAdvise) && ports.asksModel();
  }

  /** The command that shows the same, where there is one. */
  static Command of(Intent intent, String words) {
    OptionalInt finding = intent.finding();
    return switch (intent.answered().orElse(Meaning.OTHER)) {
      case HELP -> new Command.Help();
      case PRIVACY -> new Command.Privacy();
      case EXPORT ->
          intent.isClear() && ExportFormat.isNamed(words)
              ? new Command.Export(ExportFormat.named(words))
              : new Command.Say(words);
      case REASON ->
          finding.isPresent() && intent.offered().isEmpty()
              ? new ExplainFinding(String.valueOf(finding.getAsInt()))
              : new Command.Say(words);
      default -> new Command.Say(words);
    };
  }
}
