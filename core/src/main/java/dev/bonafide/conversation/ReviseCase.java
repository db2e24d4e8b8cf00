package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.conversation.evidence.KnownPictures;
import dev.bonafide.conversation.evidence.SubmissionMerge;
import dev.bonafide.conversation.evidence.WayBack;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works on a stored case: shows it again, adds to it, records what people decide. */
final class ReviseCase {
  /** Characters of what the one who is vetted says that stand on a card. */
  private static final int SHOWN = 120;

  private final Platform platform;
  private final CaseFiles cases;
  private final ConversationScreener screener;
  private final AnswerBuilder answerBuilder;
  private final Phrases phrases;

  ReviseCase(
      Platform platform,
      CaseFiles cases,
      ConversationScreener screener,
      AnswerBuilder answerBuilder) {
    this.platform = platform;
    this.cases = cases;
    this.screener = screener;
    this.answerBuilder = answerBuilder;
    this.phrases = answerBuilder.phrases();
  }

  /** Shows how the case stands, from what is stored; under new rules it is a new examination. */
  Supplier<BotAnswer> last(CaseHistory history, Message message) {
    CaseState state = CaseState.of(history);
    Tenant tenant = history.id().tenant();
    Optional<Entry.Examined> same = state.examined().filter(one -> isOfToday(one, tenant));
    if (same.isPresent()) {
      Judgement again = screener.again(tenant, state, same.get());
      List<String> warnings = message.aim() == null ? List.of() : warnings(state);
      return () ->
          marked(
              state,
              answerBuilder.judged(
                  history.id(), again, standing(history.id(), state), beside(state, warnings)));
    }
    Judgement anew = screener.judge(tenant, state);
    Instant now = screener.now();
    return () -> {
      cases.append(history.id(), anew.entry(now, message.asker().id()));
      List<String> said = new ArrayList<>(changedSince(state.examined()));
      said.addAll(standing(history.id(), state));
      return marked(
          state, answerBuilder.judged(history.id(), anew, said, beside(state, List.of())));
    };
  }

  /** Who decides, and what the one who is vetted said last to it, in short, before warnings. */
  private List<String> beside(CaseState state, List<String> warnings) {
    return Stream.of(
            state.assigned().map(phrases::owner).stream(),
            state.appeals().stream()
                .skip(Math.max(0, state.appeals().size() - 1L))
                .map(last -> phrases.replied(last, SHOWN)),
            state.proofs().stream().map(phrases.proofs()::brief),
            warnings.stream())
        .flatMap(some -> some)
        .toList();
  }

  private static List<String> warnings(CaseState state) {
    return AnswerBuilder.shown(state.handedIn().warnings());
  }

  private static BotAnswer.Judged marked(CaseState state, BotAnswer.Judged judged) {
    BotAnswer.Judged told = judged.with(WayBack.of(state));
    BotAnswer.Judged revised = state.isRevised() ? told.asRevised() : told;
    return state.isOutdated() ? revised.ofOlderWords() : revised;
  }

  /** What holds of the whole case, beside its verdict. */
  private List<String> standing(CaseId id, CaseState state) {
    return Stream.of(
            state.source().filter(_ -> state.isOutdated()).map(phrases::outdated),
            state.concluded().map(said -> phrases.outcome(said.conclusion())),
            new KnownPictures(cases).beside(id, state.handedIn()).map(phrases::seenBefore))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Shows how the case stands without a word on what changed, for a form beside it. */
  Supplier<BotAnswer> open(CaseHistory history) {
    List<String> replies =
        CaseState.of(history).appeals().stream()
            .map(one -> phrases.replied(one, Integer.MAX_VALUE))
            .toList();
    BotAnswer.Judged judged = judged(history);
    return () -> judged.quoting(replies);
  }

  /** How the case stands. */
  BotAnswer.Judged judged(CaseHistory history) {
    return shown(history, List.of()).get();
  }

  /** How the case stands, with what is to be said of it first. */
  Supplier<BotAnswer.Judged> shown(CaseHistory history, List<String> news) {
    CaseState state = CaseState.of(history);
    Tenant tenant = history.id().tenant();
    Judgement judgement =
        state
            .examined()
            .map(before -> screener.again(tenant, state, before))
            .orElseGet(() -> screener.judge(tenant, state));
    return () ->
        marked(
            state,
            answerBuilder.judged(
                history.id(),
                judgement,
                news,
                standing(history.id(), state),
                beside(state, warnings(state))));
  }

  private boolean isOfToday(Entry.Examined examined, Tenant tenant) {
    EngineVersion version = screener.version(tenant);
    return examined.rules().equals(version.rules())
        && examined.settings().equals(version.settings());
  }

  private List<String> changedSince(Optional<Entry.Examined> examined) {
    return examined
        .map(
            before ->
                phrases.say(
                    "rules-changed",
                    LocalDate.ofInstant(before.at(), ZoneOffset.UTC).toString(),
                    Verdict.of(before.verdict()).map(phrases::shown).orElse(before.verdict())))
        .stream()
        .toList();
  }

  Supplier<BotAnswer> explain(CaseHistory history, @Nullable String finding) {
    Findings findings = findings(history);
    Optional<Weighed> found = finding == null ? findings.first() : findings.called(finding);
    BotAnswer answer =
        found
            .<BotAnswer>map(one -> new BotAnswer.Told(findings.explained(one)))
            .orElseGet(
                () ->
                    AnswerBuilder.told(
                        finding == null
                            ? phrases.say("no-finding")
                            : phrases.noSuchFinding(finding, findings.most())));
    return () -> answer;
  }

  private Findings findings(CaseHistory history) {
    return new Findings(
        screener.judge(history.id().tenant(), CaseState.of(history)), phrases.book());
  }

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
        new Entry.HandedIn(screener.now(), by, more),
        List.of(),
        AnswerBuilder.shown(more.warnings()));
  }

  Supplier<BotAnswer> rule(CaseHistory history, Message message, Command.Rule command) {
    Findings findings = findings(history);
    Optional<Weighed> found = findings.called(command.finding());
    if (found.isEmpty()) {
      String none = phrases.noSuchFinding(command.finding(), findings.most());
      return () -> AnswerBuilder.told(none);
    }
    Weighed head = findings.entry(found.get());
    if (command.reason().isBlank() && !command.disposition().stands()) {
      return () -> AnswerBuilder.told(phrases.say("why-not", head.number()));
    }
    String said = phrases.ruled(command.disposition(), VerdictChanges.title(head, phrases));
    return revise(history, ruled(head, findings, message, command), List.of(said), List.of());
  }

  /** Who rules on an entry rules on all that rests on its words: nobody is asked of them again. */
  private List<Entry> ruled(
      Weighed head, Findings findings, Message message, Command.Rule command) {
    Instant at = screener.now();
    return Stream.concat(Stream.of(head), findings.beneath(head).stream())
        .<Entry>map(
            one ->
                new Entry.Ruled(
                    at,
                    message.asker().id(),
                    one.finding().check(),
                    command.disposition(),
                    command.reason()))
        .toList();
  }

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
          case Entry.Assigned _ -> "assignment";
          case Entry.Challenged _ -> "challenge";
          case Entry.Proved _ -> "proof";
          case Entry.Unlinked _ -> "link";
          case Entry.Examined _, Entry.Undone _, Entry.Source _ -> "line";
        };
    Instant at = screener.now();
    List<Entry> undone = lines.stream().<Entry>map(line -> new Entry.Undone(at, by, line)).toList();
    return revise(history, undone, List.of(phrases.say("taken-back." + what)), List.of());
  }

  /** Erases the case; a platform keeps what was said until {@link ReplyPlanner} takes it away. */
  BotAnswer.Told erase(CaseHistory history, Message message, Instant at) {
    cases.erase(history.id(), message.asker().id(), at);
    return new BotAnswer.Told(List.of(phrases.say("deleted", history.id().number())));
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
        before.assigned(),
        before.proofs(),
        before.isRevised());
  }

  private Supplier<BotAnswer> revise(
      CaseHistory history, Entry entry, List<String> first, List<String> warnings) {
    return revise(history, List.of(entry), first, warnings);
  }

  /** Adds lines, examines everything anew, and says what is different. */
  Supplier<BotAnswer> revise(
      CaseHistory history, List<Entry> lines, List<String> first, List<String> warnings) {
    CaseState state = CaseState.with(history, lines);
    Tenant tenant = history.id().tenant();
    Judgement before = screener.judge(tenant, before(history, state));
    Judgement after = screener.judge(tenant, state);
    List<String> news = new ArrayList<>(first);
    news.addAll(VerdictChanges.between(before.examination(), after.examination(), phrases));
    return () -> {
      lines.forEach(line -> cases.append(history.id(), line));
      cases.append(history.id(), after.entry(lines.getLast().at(), lines.getLast().by()));
      return marked(
          state,
          answerBuilder.judged(
              history.id(), after, news, standing(history.id(), state), beside(state, warnings)));
    };
  }
}
