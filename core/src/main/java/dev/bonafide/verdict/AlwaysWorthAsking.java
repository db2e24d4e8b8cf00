package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Placeholder;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Open questions that settle much whatever was found, for each kind of subject. */
final class AlwaysWorthAsking {
  /** By the questions' keys: all phrasebooks are read only where one of these is asked. */
  private static final Map<String, Map<BotLanguage, FollowUpQuestion>> TRANSLATED =
      new ConcurrentHashMap<>();

  private AlwaysWorthAsking() {}

  /**
   * Three for each kind.
   *
   * @param known what may be filled in
   */
  static List<Question> of(SubjectKind kind, Map<Placeholder, String> known) {
    return open(kind).stream().map(one -> one.asked(known)).toList();
  }

  private static List<Open> open(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> CANDIDATE;
      case JOB_POST -> JOB_POST;
      case RECRUITER -> RECRUITER;
      case SOLICITATION -> SOLICITATION;
    };
  }

  private static final List<Open> CANDIDATE =
      List.of(
          ask(
              "candidate.work",
              "One specific story, with people, a date, a mistake, and details that stay the"
                  + " same when asked again.",
              "General phrases that would fit any project, or the same words as in the résumé."),
          ask(
              "candidate.day",
              "A plain account of the place, the hours, and the people that fits what was said"
                  + " before.",
              "Hours, place, or helpers that do not fit what was said before."),
          ask(
              "candidate.colleague",
              "Names someone who can be reached at the company itself.",
              "Gives only private addresses, or names no one at all."));

  private static final List<Open> JOB_POST =
      List.of(
          ask(
              "job_post.week",
              "Tasks, a team, and a named manager who can be found at the company.",
              "Describes only the pay and how easy it is, or answers with a link to another site."),
          ask(
              "job_post.confirm",
              "The opening or its contact is listed on a site that the company owns.",
              "It can be confirmed only in a private chat."),
          ask(
              "job_post.hired",
              "An interview, a written contract, wages through payroll, and nothing to pay.",
              "They want money, documents, or an account before there is a contract."));

  private static final List<Open> RECRUITER =
      List.of(
          ask(
              "recruiter.firm",
              "A company, a named client (or a reason for not naming it yet), and an address there.",
              "Only a private mailbox or messenger account, or pressure instead of an answer."),
          ask(
              "recruiter.profile",
              "Names something specific in the profile.",
              "Phrases that would fit anyone."),
          ask(
              "recruiter.steps",
              "Interviews with named people and a contract before anything is run, paid, or sent.",
              "They ask you to run files, pay fees, or send documents before any interview."));

  private static final List<Open> SOLICITATION =
      List.of(
          ask(
              "solicitation.work",
              "Work in my own name for a company that can be found.",
              "Someone else would work, appear, or be paid under my name."),
          ask(
              "solicitation.why",
              "A reason that can be checked.",
              "What they want is my account, address, identity, or computer."),
          ask(
              "solicitation.paid",
              "A contract, and a payer that can be found.",
              "A share of the wages, forwarding money, or payment before any contract."));

  private static Open ask(String key, String goodAnswer, String badSign) {
    return new Open("always." + key, goodAnswer, badSign);
  }

  /**
   * A question by its key in the phrasebook; what its answers mean is said in English.
   *
   * @param key in every language
   */
  private record Open(String key, String good, String bad) {

    Question asked(Map<Placeholder, String> known) {
      FollowUpQuestion english = in(BotLanguage.ENGLISH);
      Map<BotLanguage, FollowUpQuestion> others = TRANSLATED.computeIfAbsent(key, _ -> others());
      return new Question(english.asked(known), english.question(), List.of(), good, bad, others);
    }

    private Map<BotLanguage, FollowUpQuestion> others() {
      Map<BotLanguage, FollowUpQuestion> others = new EnumMap<>(BotLanguage.class);
      Stream.of(BotLanguage.values()).forEach(language -> others.put(language, in(language)));
      others.remove(BotLanguage.ENGLISH);
      return Map.copyOf(others);
    }

    private FollowUpQuestion in(BotLanguage language) {
      return new FollowUpQuestion(Phrasebook.of(language).say(key), good, bad);
    }
  }
}
