package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.proof.ProofQuestion;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to each command.
 *
 * @param openCase for what is screened
 * @param reviseCase for what is shown of a case, or added to it
 * @param vetCase for who is vetted
 * @param sources for what is read again
 * @param recordCase for what people decide
 * @param proveCase for what somebody proves
 * @param toldLinks for what is taken from the links of a case
 * @param shareCase for what is shared with others
 * @param status for what is asked of the bot itself
 * @param followUp for plain words
 */
record CommandAnswers(
    Platform platform,
    CaseAccess access,
    OpenCase openCase,
    ReviseCase reviseCase,
    VetCase vetCase,
    CaseSources sources,
    RecordCase recordCase,
    ProveCase proveCase,
    ToldLinks toldLinks,
    ShareCase shareCase,
    BotStatus status,
    FollowUp followUp,
    Phrases phrases) {
  private static final Command.Screen ALL = new Command.Screen(null, null, null);

  /** What is told or shown; what it changes waits until it is asked for. */
  Supplier<BotAnswer> of(BotRequest request) {
    Message message = request.message();
    Tenant tenant = message.address().tenant();
    return switch (request.command()) {
      case Command.Screen screen ->
          access
              .goingOn(message, screen)
              .map(known -> sources.again(known, message, openCase.more(known, message, screen)))
              .orElseGet(() -> openCase.screen(message, screen));
      case Command.Last _ -> on(request, known -> reviseCase.last(known, message));
      case Command.Explain(var finding) -> on(request, known -> reviseCase.explain(known, finding));
      case Command.Open _, Command.PostHere _ -> on(request, reviseCase::open);
      case Command.Vet vet -> on(request, known -> vetCase.vet(known, message, vet));
      case Command.AddAnswer(String words) -> added(request, "answer", null, words);
      case Command.AddNote(String words) -> added(request, "note", ExhibitKind.NOTE, words);
      case Command.Rule rule -> on(request, known -> reviseCase.rule(known, message, rule));
      case Command.Conclude said -> on(request, known -> recordCase.conclude(known, message, said));
      case Command.Appeal said -> on(request, known -> recordCase.appeal(known, message, said));
      case Command.Assign said -> on(request, known -> recordCase.assign(known, message, said));
      case Command.Prove _, Command.CheckProof _ -> proofs(request);
      case Command.Unlink said -> on(request, known -> toldLinks.unlink(known, message, said));
      case Command.Share _, Command.Withdraw _ ->
          on(request, known -> shareCase.of(known, request));
      case Command.Undo _ -> on(request, known -> reviseCase.undo(known, message));
      case Command.Delete _ -> on(request, this::confirming);
      case Command.Settings settings -> settings(message, settings);
      case Command.Status _ -> status.status(tenant);
      case Command.Help _ -> () -> new BotAnswer.Told(phrases.paragraphs("help"));
      case Command.Privacy _ -> privacy(tenant);
      case Command.DryRun _ -> () -> AnswerBuilder.told(phrases.say("nothing-by-itself"));
      case Command.Overview _ -> status.settings(tenant, new Command.Settings(null, ""));
      case Command.LookAgain _ ->
          on(request, known -> sources.again(known, message, openCase.more(known, message, ALL)));
      case Command.Say(String words) -> on(request, known -> said(known, message, words));
      case Command.Export(var format) -> on(request, known -> followUp.exported(known, format));
      case Command.SourceChanged _ ->
          throw new IllegalStateException("it is marked but not answered");
      case Command.Unclear _ -> unclear(request);
    };
  }

  private Supplier<BotAnswer> added(
      BotRequest request, String name, @Nullable ExhibitKind kind, String words) {
    return on(request, known -> reviseCase.add(known, request.message(), name, kind, words));
  }

  private Supplier<BotAnswer> said(CaseHistory known, Message message, String words) {
    return ProofQuestion.isIn(words)
        ? proveCase.asked(known, platform.answersInWords(message))
        : followUp.answer(known, message, words);
  }

  private Supplier<BotAnswer> proofs(BotRequest request) {
    return on(request, known -> proveCase.of(known, request));
  }

  private Supplier<BotAnswer> privacy(Tenant tenant) {
    return () -> new BotAnswer.Told(status.privacy(tenant, platform.listening()));
  }

  private Supplier<BotAnswer> confirming(CaseHistory known) {
    return () -> AnswerBuilder.told(phrases.say("confirm-delete", known.id().number()));
  }

  private Supplier<BotAnswer> unclear(BotRequest request) {
    return request
        .history()
        .flatMap(known -> vetCase.named(known, request.message()))
        .orElseGet(() -> () -> new BotAnswer.Told(phrases.paragraphs("unclear")));
  }

  private Supplier<BotAnswer> settings(Message message, Command.Settings settings) {
    return status.settings(message.address().tenant(), settings, () -> platform.runs(message));
  }

  private Supplier<BotAnswer> on(
      BotRequest request, Function<CaseHistory, Supplier<BotAnswer>> work) {
    String none = phrases.say(request.isAimed() ? "case-gone" : "no-case");
    return request.history().map(work).orElseGet(() -> () -> AnswerBuilder.told(none));
  }
}
