package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.export.CaseExport;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.proof.ProofQuestion;
import dev.bonafide.report.CaseComparison;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.ReportPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers what somebody says about a verdict in their own words. What only shows something is said
 * at once; what changes something is offered, and done when it is pressed.
 */
final class FollowUp {
  /** Words of a name: someone who types only a speaker's name says who is being screened. */
  private static final int NAME = 60;

  /** What holds something of the case. */
  private static final Set<Meaning> BEHIND =
      EnumSet.of(
          Meaning.QUESTIONS,
          Meaning.NEXT,
          Meaning.REASON,
          Meaning.INNOCENT,
          Meaning.MORE,
          Meaning.VERDICT);

  private final Platform platform;
  private final CaseAccess access;
  private final ReviseCase reviseCase;
  private final VetCase vetCase;
  private final CaseExport export;
  private final Phrases phrases;
  private final Interpreter interpreter;
  private final boolean asksModel;

  /**
   * @param interpreter asked what the rules leave open
   * @param asksModel whether anything of a case may go to a language model here
   */
  FollowUp(
      Platform platform,
      CaseAccess access,
      ReviseCase reviseCase,
      VetCase vetCase,
      CaseExport export,
      Phrases phrases,
      Interpreter interpreter,
      boolean asksModel) {
    this.platform = platform;
    this.access = access;
    this.reviseCase = reviseCase;
    this.vetCase = vetCase;
    this.export = export;
    this.phrases = phrases;
    this.interpreter = interpreter;
    this.asksModel = asksModel;
  }

  /** What is asked of the bot; in plain words only where a verdict stands above them. */
  Command command(Message message) {
    Command command = message.command();
    boolean typed = message.aim() == null || isPasted(message);
    if (!typed || message.text().isBlank() || command instanceof Command.Export) {
      return command;
    }
    if (ProofQuestion.isIn(message.text()) && access.spokenOf(message).isPresent()) {
      return new Command.Say(message.text());
    }
    boolean mayBePasted = message.aim() != null || platform.mayBePasted(message);
    return PlainWords.in(message.text(), mayBePasted)
        .filter(_ -> access.spokenOf(message).isPresent())
        .map(
            intent ->
                isToBeAsked(intent)
                    ? new Command.Say(message.text())
                    : command(intent, message.text()))
        .orElse(command);
  }

  private boolean isToBeAsked(Intent intent) {
    return intent.isOpen() && !interpreter.equals(Interpreter.NONE);
  }

  /** The command that shows the same, where there is one. */
  private static Command command(Intent intent, String words) {
    OptionalInt finding = intent.finding();
    return switch (intent.answered().orElse(Meaning.OTHER)) {
      case HELP -> new Command.Help();
      case PRIVACY -> new Command.Privacy();
      case EXPORT ->
          intent.isClear() ? new Command.Export(ExportFormat.named(words)) : new Command.Say(words);
      case REASON ->
          finding.isPresent() && intent.offered().isEmpty()
              ? new Command.Explain(String.valueOf(finding.getAsInt()))
              : new Command.Say(words);
      default -> new Command.Say(words);
    };
  }

  /** Words that were handed in by being typed, and nothing beside them. */
  private static boolean isPasted(Message message) {
    InteractionTarget aim = message.aim();
    return aim != null && aim.command() instanceof Command.Screen && aim.carried() != null;
  }

  Supplier<BotAnswer> answer(CaseHistory history, Message message, String words) {
    Optional<Supplier<BotAnswer>> named =
        words.length() <= NAME ? vetCase.named(history, message) : Optional.empty();
    return named.orElseGet(() -> inWords(history, message, words));
  }

  private Supplier<BotAnswer> inWords(CaseHistory history, Message message, String words) {
    boolean here = platform.answersInWords(message);
    BotAnswer.Judged judged = reviseCase.judged(history);
    CaseTalk talk = new CaseTalk(judged, platform, phrases, here);
    Intent understood = understood(judged, talk, words);
    Intent intent = understood.isOfNoFinding() ? understood.on(talk.matter(words)) : understood;
    boolean kept =
        intent
            .answered()
            .filter(one -> one == Meaning.EXPORT || (!here && BEHIND.contains(one)))
            .isPresent();
    Intent said = kept ? intent.offering() : intent;
    if (here && said.isClear() && said.answered().filter(Meaning.COMPARE::equals).isPresent()) {
      return compared(judged, message, words);
    }
    return switch (command(said, words)) {
      case Command.Help _ -> () -> new BotAnswer.Told(phrases.paragraphs("help"));
      case Command.Privacy _ -> {
        boolean listens = platform.listening().largest() > 0;
        yield () -> new BotAnswer.Told(phrases.privacy(asksModel, listens));
      }
      case Command.Explain(var finding) -> reviseCase.explain(history, finding);
      default -> () -> told(judged, talk, said, words);
    };
  }

  /** By the rules; what they leave open, by whom they may ask, if anybody knows better. */
  private Intent understood(BotAnswer.Judged judged, CaseTalk talk, String words) {
    Intent intent = IntentReader.read(words);
    return isToBeAsked(intent)
        ? interpreter
            .interpret(judged.examination().caseFile(), talk.titles(), words)
            .orElse(intent)
        : intent;
  }

  private BotAnswer.Told told(BotAnswer.Judged judged, CaseTalk talk, Intent intent, String words) {
    List<Offer> offers = new Offers(judged, intent, words, phrases, platform.isOneMatter()).all();
    List<String> said = new ArrayList<>();
    intent.answered().ifPresent(one -> said.addAll(talk.of(one, intent.finding())));
    said.addAll(introduced(intent, offers));
    return new BotAnswer.Told(said, offers);
  }

  /** What stands above the offers, or in the place of those that nothing can be pressed for. */
  private List<String> introduced(Intent intent, List<Offer> offers) {
    if (!offers.isEmpty()) {
      boolean changes = intent.offered().getFirst().changes();
      return List.of(phrases.say(!intent.isClear() ? "guessed" : changes ? "offered" : "behind"));
    }
    if (intent.answered().isPresent()) {
      return List.of();
    }
    if (intent.is(Meaning.SUBJECT)) {
      return List.of(phrases.say("say-subject"));
    }
    return intent.is(Meaning.SCREEN)
        ? List.of(phrases.say("hand-it-in"))
        : phrases.paragraphs("unclear");
  }

  /** The case as a file; where none can be written, how else to get one. */
  Supplier<BotAnswer> exported(CaseHistory history, ExportFormat format) {
    CaseId id = history.id();
    BotAnswer.Judged judged = reviseCase.judged(history);
    List<String> instead =
        phrases.paragraphs("export", Long.toString(id.number()), id.tenant().id());
    String caption = phrases.say("exported", id.number(), format.shown());
    BotAnswer answer =
        export
            .of(history, judged.examination(), judged.particulars(), format)
            .<BotAnswer>map(file -> new BotAnswer.Exported(id, file, caption, instead))
            .orElseGet(() -> new BotAnswer.Told(instead));
    return () -> answer;
  }

  /** The person who asks sees something of the other case, too, and this is recorded. */
  private Supplier<BotAnswer> compared(BotAnswer.Judged judged, Message message, String words) {
    Optional<CaseId> named = CaseAccess.named(judged.caseId(), words);
    if (named.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("compare"));
    }
    Optional<CaseHistory> other = access.here(message, named.get());
    if (other.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("compare-none", named.get().number()));
    }
    BotAnswer.Judged beside = reviseCase.judged(other.get());
    List<String> said =
        new CaseComparison(phrases.book())
            .paragraphs(
                judged.caseId().number(), page(judged), beside.caseId().number(), page(beside));
    return () -> {
      access.noteCompared(message, beside.caseId());
      return new BotAnswer.Told(said);
    };
  }

  private ReportPage page(BotAnswer.Judged judged) {
    return ReportPage.of(judged.examination(), judged.particulars(), phrases.book());
  }
}
