package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagText;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.intent.IntentReader;
import dev.bonafide.conversation.intent.Meaning;
import dev.bonafide.conversation.intent.NamedMatter;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.subject.SaidKinds;
import dev.bonafide.conversation.topic.AdviceTopic;
import dev.bonafide.conversation.topic.TopicAdvice;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.UnopenedLinks;
import dev.bonafide.report.Visible;
import dev.bonafide.report.approached.Approached;
import dev.bonafide.report.approached.Permission;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of one case to someone who asks in their own words, a paragraph each. */
final class CaseTalk {
  private static final int MOST = 3;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Platform platform;
  private final Phrases phrases;
  private final String words;
  private final boolean asks;
  private final boolean isDirect;
  private final String kept;

  /**
   * @param tenant whose case it is
   * @param words in which someone asks
   * @param asks whether a question may be named, which may hold the evidence's words
   * @param isDirect whether the verdict stands in direct messages
   */
  CaseTalk(
      BotAnswer.Judged judged,
      BotPorts ports,
      Tenant tenant,
      String words,
      boolean asks,
      boolean isDirect) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars(), ports.phrases().book());
    this.platform = ports.platform();
    this.phrases = ports.phrases();
    this.kept = ports.status().kept(tenant);
    this.words = words;
    this.asks = asks;
    this.isDirect = isDirect;
  }

  /**
   * What only shows something; nothing for the rest.
   *
   * @param finding the number that was named
   */
  List<String> of(Meaning meaning, OptionalInt finding) {
    return switch (meaning) {
      case QUESTIONS -> details(DialogForm.QUESTIONS);
      case NEXT -> next();
      case MORE -> details(DialogForm.EVIDENCE);
      case REASON -> reasons();
      case INNOCENT -> innocent(finding);
      case VERDICT -> List.of(page.headline() + ".", page.summary());
      case PERSON -> asking("person");
      case FORBIDDEN -> asking("forbidden");
      case COMPARE -> List.of(phrases.say("compare"));
      case UNREAD -> unread();
      case APPEAL -> List.of(phrases.say("how-to-appeal"));
      case WRITE -> List.of(phrases.say("no-writing"));
      case THANKS -> List.of(phrases.say("thanks"));
      case OTHER -> List.of(phrases.say("small"));
      default -> List.of();
    };
  }

  /** First and only what fits what they say that they did, or ask whether to do. */
  private List<String> next() {
    List<String> done =
        Approached.done(judged.examination(), words).stream().map(phrases.book()::say).toList();
    if (!done.isEmpty()) {
      return done;
    }
    boolean isWhether = IntentReader.asksWhether(words) || IntentReader.worries(words);
    Verdict verdict = judged.examination().assessment().verdict();
    boolean isUsual = isWhether || verdict instanceof Verdict.NoRedFlags;
    boolean isFull = !isWhether && verdict instanceof Verdict.HighRisk;
    return Stream.concat(
            isUsual ? Stream.of() : details(DialogForm.STEPS).stream(),
            isFull ? Stream.of() : decided().stream())
        .distinct()
        .toList();
  }

  /**
   * Answers a question about a topic, and names what was found that it is about; nothing where
   * others may read along.
   */
  List<String> on(AdviceTopic topic, OptionalInt finding, TopicAdvice advice) {
    boolean isOpen = judged.examination().assessment().verdict() instanceof Verdict.Verify;
    boolean isOfPost = topic == AdviceTopic.PROCEED && advice.side() == TopicAdvice.Side.MODERATOR;
    return asks
        ? Stream.of(
                named(finding.isPresent() || !topic.isOfFinding() ? finding : matter())
                    .map(advice::about),
                isOpen && isOfPost
                    ? details(DialogForm.STEPS).stream().limit(1)
                    : Stream.of(advice.on(topic)),
                isOpen ? asked() : Stream.<String>empty())
            .flatMap(one -> one)
            .toList()
        : List.of();
  }

  /**
   * Sentences that may answer whatever is asked.
   *
   * @param moderates whether who asks decides about posts of others
   * @param chosen whether anyone chooses among them; else there are none
   */
  AnswerSentences sentences(boolean moderates, boolean chosen) {
    TopicAdvice advice = advice(moderates);
    return chosen
        ? AnswerSentences.of(
            judged.examination(), page, advice, List.of(seen(), kept), phrases.book())
        : new AnswerSentences(advice, List.of());
  }

  /** Tells who sees the verdict. */
  String seen() {
    return TopicAdvice.seen(phrases.book().language(), isDirect);
  }

  /** Tells that no more is known than was just said. */
  List<String> again() {
    return List.of(advice(false).again(asked().findFirst()));
  }

  private TopicAdvice advice(boolean moderates) {
    return new TopicAdvice(
        phrases.book().language(),
        judged.examination().assessment().verdict(),
        TopicAdvice.Side.of(moderates, permission().screened()));
  }

  private Stream<String> named(OptionalInt finding) {
    return points()
        .filter(point -> finding.isPresent() && finding.getAsInt() == point.number())
        .map(Point::title);
  }

  /**
   * Answers whether to do something, whatever it is, by what the verdict leaves open; nothing where
   * others may read along.
   */
  private List<String> decided() {
    Verdict verdict = judged.examination().assessment().verdict();
    boolean stops = verdict instanceof Verdict.HighRisk;
    boolean isUnsure = verdict instanceof Verdict.InsufficientEvidence;
    Stream<String> reason = points().limit(1).map(one -> phrases.say("because", one.title()));
    Stream<String> noted =
        verdict.level() > 0
            ? Stream.of()
            : page.slight().stream().map(_ -> page.summary()).limit(1);
    Stream<Stream<String>> said =
        Stream.of(
            noted,
            permission().lines(phrases.book()).stream(),
            stops ? reason : asked(),
            isUnsure ? Stream.of(page.summary()) : Stream.of());
    return asks ? said.flatMap(one -> one).distinct().toList() : List.of();
  }

  private Permission permission() {
    return new Permission(judged.examination(), words, SaidKinds.shown(words));
  }

  /**
   * Tells what to do about what someone else wants of them, and what rules find in the line that
   * the case does not have yet; nothing where it tells no such thing.
   */
  List<String> news(ScreeningEngine engine) {
    if (!PlainWords.isLine(words) || !Approached.done(judged.examination(), words).isEmpty()) {
      return List.of();
    }
    Set<String> known =
        judged.examination().assessment().findings().stream()
            .map(one -> one.finding().check())
            .collect(Collectors.toSet());
    SubjectKind kind = judged.examination().caseFile().subject().kind();
    Phrasebook book = phrases.book();
    Stream<String> found =
        engine.found(words, kind).stream()
            .filter(flag -> !known.contains(flag.id()))
            .map(flag -> flag.in(book.language()))
            .limit(1)
            .flatMap(
                text ->
                    Stream.of(
                        phrases.say("shows", text.title()), book.say("explain.why", text.why())));
    return Stream.concat(found, permission().demanded(book).stream()).toList();
  }

  /** Answers a question that no rule understands; what is open is told with it. */
  List<String> open() {
    return judged.examination().assessment().verdict() instanceof Verdict.Verify
        ? rests()
        : decided();
  }

  /**
   * Tells what the verdict rests on, and what to ask first; nothing where others may read along.
   */
  private List<String> rests() {
    return asks ? Stream.concat(Stream.of(page.summary()), asked()).toList() : List.of();
  }

  private Stream<String> asked() {
    return page.asked(judged.examination().caseFile(), phrases.book().language()).stream()
        .filter(Question::isOpen)
        .limit(asks ? 1 : 0)
        .map(one -> phrases.book().say("card.asked", Visible.line(one.ask())));
  }

  private List<String> unread() {
    CaseFile read = judged.examination().caseFile();
    List<String> left = phrases.unread(read.unread().stream().map(Visible::quote).toList(), MOST);
    List<String> all = left.isEmpty() ? List.of(phrases.say("all-read")) : left;
    return Stream.concat(all.stream(), UnopenedLinks.said(read, phrases.book()).stream()).toList();
  }

  /** Of the findings, by their numbers from 1; empty where a number has none any more. */
  List<String> titles() {
    Map<Integer, String> known =
        points().collect(Collectors.toMap(Point::number, Point::title, (first, _) -> first));
    return IntStream.rangeClosed(1, known.keySet().stream().mapToInt(one -> one).max().orElse(0))
        .mapToObj(number -> known.getOrDefault(number, ""))
        .toList();
  }

  /** The finding that someone speaks of by its matter; empty where it cannot be told which. */
  OptionalInt matter() {
    return NamedMatter.in(
        words,
        points().collect(Collectors.toMap(Point::number, CaseTalk::matter, (first, _) -> first)));
  }

  private static String matter(Point point) {
    return Stream.of(
            Stream.of(point.check().replace('-', ' '), point.title()),
            point.parts().stream(),
            point.beneath().stream(),
            point.quotes().stream().map(ShownQuote::words))
        .flatMap(one -> one)
        .collect(Collectors.joining("\n"));
  }

  /** What stands behind the verdict, or else what it came to. */
  private List<String> details(DialogForm form) {
    List<String> said = platform.details(judged, form);
    return said.isEmpty() ? List.of(page.summary()) : said;
  }

  /** That it is not told here, and what to ask instead. */
  private List<String> asking(String key) {
    return Stream.concat(Stream.of(phrases.say(key)), asked()).toList();
  }

  private List<String> reasons() {
    Stream<Point> most = points().limit(MOST);
    Stream<String> said = most.flatMap(point -> explained(point, "explain.why", point.why()));
    Stream<String> none = points().findAny().isPresent() ? Stream.of() : decided().stream();
    return Stream.of(Stream.of(page.summary()), said, none).flatMap(one -> one).toList();
  }

  private List<String> innocent(OptionalInt finding) {
    List<String> said =
        points()
            .filter(point -> finding.isEmpty() || finding.getAsInt() == point.number())
            .flatMap(one -> explained(one, "explain.innocent", String.join("; ", one.innocent())))
            .toList();
    return said.isEmpty() ? open() : said;
  }

  /** Tells what is known of a sign that was looked for in vain. */
  List<String> unfound(RedFlag flag) {
    Phrasebook book = phrases.book();
    RedFlagText text = flag.in(book.language());
    String next =
        switch (text.next()) {
          case FollowUpQuestion ask -> book.say("explain.ask", ask.question());
          case Advise advise -> book.say("explain.advise", advise.what());
        };
    return List.of(
        phrases.say("unfound", text.title()),
        book.say("explain.innocent", String.join("; ", text.innocent())),
        next);
  }

  private Stream<Point> points() {
    return Stream.concat(page.found().stream(), page.slight().stream());
  }

  private Stream<String> explained(Point point, String key, String words) {
    String title = point.number() + ". " + point.title() + " (" + point.strength() + ")";
    return Stream.of(title, phrases.book().say(key, words));
  }
}
