package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.AddEvidence;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.RecordReply;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.casework.UndoChange;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.HeardEvidence;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Translates what people say in a chat into acts on a case, and what came of them into words. */
record CaseActs(Platform platform, ActOnCase act, Phrases phrases) {
  /**
   * Takes in what came with a message.
   *
   * @param name of what was typed
   * @param kind null where it is to be told from the content
   * @param words empty where nothing was typed
   */
  Supplier<BotAnswer> add(
      CaseHistory history,
      BotRequest request,
      String name,
      @Nullable ExhibitKind kind,
      String words) {
    return added(prepare(history, request, name, kind, words), List.of());
  }

  /** The same before anything is stored. */
  CaseReply<Submission> prepare(
      CaseHistory history,
      BotRequest request,
      String name,
      @Nullable ExhibitKind kind,
      String words) {
    Submission typed =
        ArrivedTranscript.in(request.message(), phrases)
            .orElseGet(() -> platform.enclosed(request.message()))
            .typed(name, kind, words);
    return act.prepare(
        history,
        request,
        new AddEvidence(typed, one -> HeardEvidence.of(one, platform.listening())));
  }

  /** Stores what was added, and shows the case after it. */
  Supplier<BotAnswer> added(CaseReply<Submission> reply, List<String> first) {
    return reply.said().isEmpty()
        ? told(phrases.say("nothing-added"))
        : act.shown(reply, first, AnswerBuilder.shown(reply.told().warnings()));
  }

  /** Takes back what the asker said last. */
  Supplier<BotAnswer> undo(CaseHistory history, BotRequest request) {
    CaseReply<UndoChange.Told> reply =
        act.prepare(history, request, new UndoChange(OptionalInt.empty()));
    return reply.told() instanceof UndoChange.Told.Undone(List<Integer> lines)
        ? act.shown(
            reply,
            List.of(phrases.say("taken-back." + kind(history.entries().get(lines.getLast())))),
            List.of())
        : told(phrases.say("nothing-to-undo"));
  }

  private static String kind(Entry taken) {
    return switch (taken) {
      case Entry.HandedIn _ -> "handed-in";
      case Entry.Ruled _ -> "ruling";
      case Entry.Concluded _ -> "outcome";
      case Entry.Appealed _ -> "appeal";
      case Entry.Ticked _ -> "question";
      case Entry.Challenged _ -> "challenge";
      case Entry.Proved _ -> "proof";
      case Entry.Unlinked _ -> "link";
      case Entry.Examined _, Entry.Undone _, Entry.Source _ -> "line";
    };
  }

  /** Rules on a finding, or says what is missing for that. */
  Supplier<BotAnswer> rule(CaseHistory history, BotRequest request, Command.Rule said) {
    CaseReply<RuleOnFinding.Told> reply =
        act.prepare(
            history, request, new RuleOnFinding(said.finding(), said.disposition(), said.reason()));
    return switch (reply.told()) {
      case RuleOnFinding.Told.NoFinding(int most) ->
          told(phrases.noSuchFinding(said.finding(), most));
      case RuleOnFinding.Told.NoReason(var entry) -> told(phrases.say("why-not", entry.number()));
      case RuleOnFinding.Told.Ruled(var entry, _) ->
          act.shown(
              reply,
              List.of(phrases.ruled(said.disposition(), VerdictChanges.title(entry, phrases))),
              List.of());
    };
  }

  Supplier<BotAnswer> conclude(CaseHistory history, BotRequest request, Command.Conclude said) {
    CaseReply<?> reply =
        act.prepare(history, request, new ConcludeCase(said.conclusion(), said.note()));
    if (said.note().isBlank()) {
      return told(phrases.say("why-outcome", said.conclusion().typed()));
    }
    String recorded = phrases.concluded(history.id(), said.conclusion());
    return request.isAimed()
        ? act.shown(reply, List.of(recorded), List.of())
        : act.stored(reply, told(recorded));
  }

  /** Writes down what the one who is vetted says. */
  Supplier<BotAnswer> appeal(CaseHistory history, BotRequest request, Command.Appeal said) {
    CaseReply<?> reply = act.prepare(history, request, new RecordReply(said.words()));
    return said.words().isBlank()
        ? told(phrases.say("what-reply"))
        : act.shown(reply, List.of(phrases.say("appealed", history.id().number())), List.of());
  }

  private static Supplier<BotAnswer> told(String paragraph) {
    return () -> AnswerBuilder.told(paragraph);
  }
}
