package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
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
              "Tell me about one piece of work you did yourself: what broke, and what did you do?",
              "One particular story, with people, a date, a mistake, and details that hold when"
                  + " asked again.",
              "General phrases that would fit any project, or the same words as in the résumé."),
          ask(
              "How does an ordinary working day look where you are, and with whom do you share"
                  + " the work?",
              "A plain account of place, hours and people that fits what was said before.",
              "Hours, place or helpers that do not fit what was said before."),
          ask(
              "What would a colleague from your last job tell us, and how may we reach one through"
                  + " the firm's own switchboard?",
              "Names somebody who can be reached at the firm itself.",
              "Only private addresses, or nobody at all."));

  private static final List<Question> JOB_POST =
      List.of(
          ask(
              "What does the work consist of in the first week, and who will review it?",
              "Tasks, a team and a named manager who can be found at the firm.",
              "Only pay and ease are described, or the answer is a link elsewhere."),
          ask(
              "How can we confirm this opening on the firm's own site or switchboard?",
              "The opening, or its contact, stands at an address that the firm owns.",
              "Confirmation is possible only in a private chat."),
          ask(
              "How are people hired and paid here, step by step?",
              "An interview, a written contract, wages through a payroll, and nothing to pay.",
              "Money, documents or an account are wanted before there is a contract."));

  private static final List<Question> RECRUITER =
      List.of(
          ask(
              "What firm do you recruit for, and how may we reach you through its own address?",
              "A firm, a named client or a reason for not naming it yet, and an address there.",
              "Only a private mailbox or messenger, or pressure instead of an answer."),
          ask(
              "How did you come by this profile, and what in it fits the role?",
              "Names something particular in the profile.",
              "Phrases that would fit anybody."),
          ask(
              "What are the steps from here to a signed contract?",
              "Interviews with named people and a contract before anything is run, paid or sent.",
              "Files to run, fees or documents come before any interview."));

  private static final List<Question> SOLICITATION =
      List.of(
          ask(
              "What exactly would I do, and in whose name would it be done?",
              "Work in one's own name for a firm that can be found.",
              "Somebody else would work, appear or be paid under my name."),
          ask(
              "Why does this need a person like me rather than an ordinary employee or service?",
              "A reason that can be checked.",
              "My account, address, identity or machine is what is wanted."),
          ask(
              "How and by whom is it paid, and where does the money come from?",
              "A contract and a payer that can be found.",
              "Shares of wages, forwarding of money, or payment in advance of any contract."));

  private static Question ask(String ask, String goodAnswer, String badSign) {
    return new Question(ask, List.of(), goodAnswer, badSign);
  }
}
