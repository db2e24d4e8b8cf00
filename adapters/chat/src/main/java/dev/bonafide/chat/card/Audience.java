package dev.bonafide.chat.card;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who reads a card, and so what they can do next. */
public enum Audience {
  /** Someone who hires or recruits: with counsel, a security team, offers to hold back. */
  HIRING,
  /** Several who hire together: what one of them noted, the others read. */
  TEAM,
  /** Someone who runs a server: with posts to hold, and members to warn. */
  MODERATOR,
  /** Someone who got an offer or saw a post. */
  MEMBER;

  private static final String OWN = "advice.own";
  private static final String MORE = "card.do.more";
  private static final String UNREAD = "summary.unread";
  private static final String ADDRESS = "https://";

  /** What someone asks who would take the job or send the money. */
  private static final Pattern OWN_VOICE = Pattern.compile("\\b(?:I|me|my|mine|myself)\\b");

  /** Someone who screens a candidate hires; others were offered something. */
  public static Audience of(SubjectKind kind) {
    return kind == SubjectKind.CANDIDATE ? HIRING : MEMBER;
  }

  /** Whether a card says to break off, so that there is nothing left to ask. */
  public static boolean isToStop(BotAnswer.Judged judged) {
    Examination examined = judged.examination();
    return examined.assessment().verdict().endsTalk(examined.caseFile().subject().kind());
  }

  /**
   * What they can ask in their own voice, the best first and what was asked last; as many as are
   * wished for at most.
   */
  public List<Question> questions(BotAnswer.Judged judged, ReportPage page, Phrasebook book) {
    if (isSettled(judged)) {
      return List.of();
    }
    return page.best().stream()
        .flatMap(one -> this == MODERATOR ? asked(one, judged, book).stream() : Stream.of(one))
        .sorted(Comparator.comparing(one -> !one.isOpen()))
        .limit(judged.questions())
        .toList();
  }

  /** Whether a moderator has no one left to ask: the post is gone, or someone decided. */
  boolean isSettled(BotAnswer.Judged judged) {
    return this == MODERATOR && settled(judged).isPresent();
  }

  /** In a moderator's voice; the heaviest finding is asked about whatever its question says. */
  private static Optional<Question> asked(
      Question question, BotAnswer.Judged judged, Phrasebook book) {
    if (!OWN_VOICE.matcher(question.ask()).find()) {
      return Optional.of(question);
    }
    return Settling.asked(question, judged.examination().assessment())
        .map(book::say)
        .map(
            ask ->
                new Question(ask, question.because(), question.goodAnswer(), question.badSign())
                    .asked(question.asked()));
  }

  /** What to do, in one sentence. */
  TranslatableText inShort(BotAnswer.Judged judged) {
    Verdict verdict = judged.examination().assessment().verdict();
    if (this == MODERATOR) {
      return TranslatableText.of("card.do." + moderating(judged) + ".moderator");
    }
    if (verdict instanceof Verdict.InsufficientEvidence) {
      return lacking(judged.examination().assessment());
    }
    String whose = whose(judged);
    return switch (verdict) {
      case Verdict.HighRisk _ -> acting("card.do.high_risk." + whose, judged);
      case Verdict.Verify _ -> checking("card.do.verify." + whose, judged);
      case Verdict.NoRedFlags _ when judged.examination().consulted().used() ->
          TranslatableText.of("card.do.no_red_flags");
      case Verdict.NoRedFlags _ ->
          TranslatableText.of("card.do.alone." + (isUndeclared(judged) ? "undeclared" : whose));
      case Verdict.InsufficientEvidence _ -> TranslatableText.of(MORE);
    };
  }

  /** Tells by a word what a post became, or what someone decided about it. */
  private static Optional<String> settled(BotAnswer.Judged judged) {
    if (judged.outdated()) {
      return Optional.of("gone");
    }
    if (judged.isConcluded(Conclusion.CONFIRMED_FRAUD)) {
      return Optional.of("fraud");
    }
    return judged.isConcluded(Conclusion.CLEARED) ? Optional.of("fine") : Optional.empty();
  }

  /** Puts a decision before what was found. */
  private static String moderating(BotAnswer.Judged judged) {
    return settled(judged).orElseGet(() -> found(judged.examination().assessment()));
  }

  private static String found(Assessment assessment) {
    return switch (assessment.verdict()) {
      case Verdict.HighRisk _ -> "high_risk";
      case Verdict.Verify _ when Settling.harms(assessment) -> "hold";
      case Verdict.Verify _ -> "verify";
      case Verdict.NoRedFlags _, Verdict.InsufficientEvidence _ -> "alone";
    };
  }

  /** Says what someone who was approached leaves alone until they know more; empty for others. */
  Optional<TranslatableText> warning(BotAnswer.Judged judged) {
    boolean warns =
        this != MODERATOR
            && judged.examination().assessment().verdict() instanceof Verdict.Verify
            && judged.examination().caseFile().subject().kind() != SubjectKind.CANDIDATE;
    return warns ? running(judged).or(() -> Optional.of(untilAnswered(judged))) : Optional.empty();
  }

  /** Says in a few words what not to do before the question is answered. */
  TranslatableText untilAnswered(BotAnswer.Judged judged) {
    if (this == MODERATOR && !moderating(judged).equals("verify")) {
      return inShort(judged);
    }
    String kind = whose(judged).equals("job_post") ? "offer" : whose(judged);
    return TranslatableText.of("card.until." + (this == MODERATOR ? "moderator" : kind));
  }

  /**
   * A candidate is checked by what was found, anything else in one way; but what a post wants to
   * have run is left alone first.
   */
  private static TranslatableText checking(String key, BotAnswer.Judged judged) {
    SubjectKind kind = judged.examination().caseFile().subject().kind();
    if (kind == SubjectKind.CANDIDATE) {
      return acting(key, judged);
    }
    return running(judged).orElseGet(() -> TranslatableText.of(key));
  }

  private static Optional<TranslatableText> running(BotAnswer.Judged judged) {
    return Settling.ofRunning(judged.examination().assessment())
        .filter(_ -> judged.examination().caseFile().subject().kind() == SubjectKind.JOB_POST)
        .map(what -> TranslatableText.of("card.do.verify.run", what));
  }

  private static TranslatableText acting(String key, BotAnswer.Judged judged) {
    Assessment assessment = judged.examination().assessment();
    boolean candidate = judged.examination().caseFile().subject().kind() == SubjectKind.CANDIDATE;
    return TranslatableText.of(
        key, candidate ? Settling.ofCandidate(assessment) : Settling.ofOffer(assessment));
  }

  /** Too little to judge is said why, but where it is a number of checks, which no one can use. */
  private static TranslatableText lacking(Assessment assessment) {
    String lacking = Sureness.lacking(assessment);
    if (lacking.equals(Sureness.UNTOLD) || lacking.equals(Sureness.MINGLED)) {
      return TranslatableText.of("card.do." + lacking);
    }
    return assessment.said().stream()
        .filter(one -> one.key().equals(UNREAD))
        .findFirst()
        .orElseGet(() -> TranslatableText.of(MORE));
  }

  /** Whether no one said what it is, and it was screened as a candidate's and as an offer. */
  private static boolean isUndeclared(BotAnswer.Judged judged) {
    return judged.examination().caseFile().kinds().count() > 1;
  }

  private static String whose(BotAnswer.Judged judged) {
    Subject subject = judged.examination().caseFile().subject();
    return switch (subject.kind()) {
      case CANDIDATE -> "candidate";
      case JOB_POST -> "job_post";
      case RECRUITER, SOLICITATION -> subject.isOfEitherSide() ? "either" : "offer";
    };
  }

  /**
   * All there is to do next: at high risk, and where a finding calls for it, which a moderator
   * leaves to those who were approached.
   */
  public List<String> inFull(BotAnswer.Judged judged, ReportPage page, Phrasebook book) {
    Assessment assessment = judged.examination().assessment();
    if (this == HIRING || this == TEAM || assessment.verdict().level() < 2) {
      return assessment.advised().isEmpty() || this == MODERATOR
          ? List.of()
          : page.advice().stream().filter(one -> !one.contains(ADDRESS)).toList();
    }
    List<String> steps = new ArrayList<>();
    assessment.advised().stream()
        .filter(one -> one.key().equals(OWN))
        .map(book::say)
        .forEach(steps::add);
    steps.addAll(book.paragraphs(this == MODERATOR ? "steps.moderator" : "steps.member"));
    return steps;
  }
}
