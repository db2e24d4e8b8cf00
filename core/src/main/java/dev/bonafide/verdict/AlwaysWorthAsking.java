package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Open questions that settle much whatever was found, for each kind of subject. */
final class AlwaysWorthAsking {
  private AlwaysWorthAsking() {}

  static List<Question> of(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> CANDIDATE;
      case JOB_POST -> JOB_POST;
      case RECRUITER -> RECRUITER;
      case SOLICITATION -> SOLICITATION;
    };
  }

  private static final List<Question> CANDIDATE =
      List.of(
          ask(
              "candidate.work",
              "One particular story, with people, a date, a mistake, and details that hold when"
                  + " asked again.",
              "General phrases that would fit any project, or the same words as in the résumé."),
          ask(
              "candidate.day",
              "A plain account of place, hours and people that fits what was said before.",
              "Hours, place or helpers that do not fit what was said before."),
          ask(
              "candidate.colleague",
              "Names somebody who can be reached at the firm itself.",
              "Only private addresses, or nobody at all."));

  private static final List<Question> JOB_POST =
      List.of(
          ask(
              "job_post.week",
              "Tasks, a team and a named manager who can be found at the firm.",
              "Only pay and ease are described, or the answer is a link elsewhere."),
          ask(
              "job_post.confirm",
              "The opening, or its contact, stands at an address that the firm owns.",
              "Confirmation is possible only in a private chat."),
          ask(
              "job_post.hired",
              "An interview, a written contract, wages through a payroll, and nothing to pay.",
              "Money, documents or an account are wanted before there is a contract."));

  private static final List<Question> RECRUITER =
      List.of(
          ask(
              "recruiter.firm",
              "A firm, a named client or a reason for not naming it yet, and an address there.",
              "Only a private mailbox or messenger, or pressure instead of an answer."),
          ask(
              "recruiter.profile",
              "Names something particular in the profile.",
              "Phrases that would fit anybody."),
          ask(
              "recruiter.steps",
              "Interviews with named people and a contract before anything is run, paid or sent.",
              "Files to run, fees or documents come before any interview."));

  private static final List<Question> SOLICITATION =
      List.of(
          ask(
              "solicitation.work",
              "Work in one's own name for a firm that can be found.",
              "Somebody else would work, appear or be paid under my name."),
          ask(
              "solicitation.why",
              "A reason that can be checked.",
              "My account, address, identity or machine is what is wanted."),
          ask(
              "solicitation.paid",
              "A contract and a payer that can be found.",
              "Shares of wages, forwarding of money, or payment in advance of any contract."));

  /** In English; pages in other languages find the words beside it in the phrasebook. */
  private static Question ask(String key, String goodAnswer, String badSign) {
    return new Question(Phrasebook.ENGLISH.say("always." + key), List.of(), goodAnswer, badSign);
  }
}
