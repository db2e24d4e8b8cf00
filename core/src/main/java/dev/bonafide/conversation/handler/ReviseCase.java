package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Judgement;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.conversation.evidence.SubmissionMerge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds to a stored case, or takes a line of it back, and examines it anew. */
record ReviseCase(
    Platform platform,
    CaseFiles cases,
    ConversationScreener screener,
    CaseCard card,
    Phrases phrases) {
  /**
   * Takes in what came with a message.
   *
   * @param name of what was typed
   * @param kind null where it is to be told from the content
   * @param words empty where nothing was typed
   */
  Supplier<BotAnswer> add(
      CaseHistory history, Message message, String name, @Nullable ExhibitKind kind, String words) {
    Gathered enclosed =
        ArrivedTranscript.in(message, phrases).orElseGet(() -> platform.enclosed(message));
    Submission typed = SubmissionMerge.typed(enclosed, name, kind, words);
    if (typed.exhibits().isEmpty() && typed.unread().isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("nothing-added"));
    }
    Submission more =
        HeardEvidence.of(
            SubmissionMerge.next(CaseState.ever(history), typed), platform.listening());
    String by = message.asker().id();
    return revise(
        history,
        List.of(new Entry.HandedIn(screener.now(), by, more)),
        List.of(),
        AnswerBuilder.shown(more.warnings()));
  }

  /** Takes back what the asker said last. */
  Supplier<BotAnswer> undo(CaseHistory history, Message message) {
    String by = message.asker().id();
    List<Integer> lines = CaseState.lastOf(by, history);
    if (lines.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("nothing-to-undo"));
    }
    String what =
        switch (history.entries().get(lines.getLast())) {
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
    Instant at = screener.now();
    List<Entry> undone = lines.stream().<Entry>map(line -> new Entry.Undone(at, by, line)).toList();
    return revise(history, undone, List.of(phrases.say("taken-back." + what)), List.of());
  }

  /** How it stood: nothing is sent any more of what is private from now on. */
  private static CaseState before(CaseHistory history, CaseState now) {
    CaseState before = CaseState.of(history);
    return new CaseState(
        before.handedIn().asPrivate(now.handedIn().isPrivate()),
        before.rulings(),
        before.examined(),
        before.concluded(),
        before.source(),
        before.appeals(),
        before.proofs(),
        before.asked(),
        before.isRevised());
  }

  /** Adds lines, examines everything anew, and says what is different. */
  Supplier<BotAnswer> revise(
      CaseHistory history, List<Entry> lines, List<String> first, List<String> warnings) {
    CaseState state = CaseState.with(history, lines);
    Judgement before = screener.judge(before(history, state));
    Judgement after = screener.judge(state);
    List<String> news = new ArrayList<>(first);
    news.addAll(VerdictChanges.between(before.examination(), after.examination(), phrases));
    return () -> {
      lines.forEach(line -> cases.append(history.id(), line));
      cases.append(history.id(), after.entry(lines.getLast().at(), lines.getLast().by()));
      return card.of(history.id(), state, after, news, warnings);
    };
  }
}
