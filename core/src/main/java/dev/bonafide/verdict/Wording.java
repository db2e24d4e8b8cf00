package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Strength;
import java.util.Comparator;
import java.util.List;

/** Says in plain sentences what an assessment comes to; about the case, never the person. */
final class Wording {
  private final SubjectKind kind;
  private final Coverage coverage;

  Wording(SubjectKind kind, Coverage coverage) {
    this.kind = kind;
    this.coverage = coverage;
  }

  Assessment assessment(Verdict verdict, double sum, List<Weighed> findings) {
    List<Weighed> open = findings.stream().filter(one -> one.setAside() == null).toList();
    boolean asks = !open.isEmpty() || verdict instanceof Verdict.InsufficientEvidence;
    return new Assessment(
        verdict,
        Weighing.score(sum),
        sum,
        summary(verdict, open) + setAside(findings.size() - open.size()),
        findings,
        asks ? Questions.of(kind, open) : List.of(),
        verdict instanceof Verdict.HighRisk ? Advice.on(kind) : List.of(),
        wouldChange(verdict, open));
  }

  private static String setAside(int findings) {
    return findings == 0
        ? ""
        : " "
            + number(findings, "finding")
            + (findings == 1 ? " is" : " are")
            + " set aside by a reviewer's ruling.";
  }

  private String summary(Verdict verdict, List<Weighed> findings) {
    List<Weighed> standing =
        findings.stream()
            .filter(one -> one.partOf() == null && !one.noted())
            .sorted(Comparator.comparing((Weighed one) -> one.finding().strength()).reversed())
            .toList();
    return switch (verdict) {
      case Verdict.HighRisk _ -> highRisk(standing);
      case Verdict.Verify _ -> verify(standing);
      case Verdict.NoRedFlags _ -> nothing(findings.size());
      case Verdict.InsufficientEvidence _ -> insufficient();
    };
  }

  private static String highRisk(List<Weighed> standing) {
    String first = title(standing.getFirst());
    if (standing.getFirst().finding().strength() == Strength.DECISIVE) {
      String others =
          standing.size() > 1
              ? " "
                  + number(standing.size() - 1, "further finding")
                  + (standing.size() == 2 ? " stands" : " stand")
                  + " beside it."
              : "";
      return "One finding is decisive, if true: “" + first + "”." + others;
    }
    return standing.size() == 1
        ? "Signs of different kinds support each other; together: “" + first + "”."
        : number(standing.size(), "finding")
            + " of different kinds support each other, above all “"
            + first
            + "” and “"
            + title(standing.get(1))
            + "”.";
  }

  private static String verify(List<Weighed> standing) {
    String first = title(standing.getFirst());
    if (standing.getFirst().finding().strength() == Strength.WEAK && standing.size() > 1) {
      return number(standing.size(), "weak sign")
          + " of different kinds stand together; each alone would say little. Ask before going on.";
    }
    return standing.size() == 1
        ? "One thing should be checked first: “"
            + first
            + "”. It may well have an innocent"
            + " explanation."
        : number(standing.size(), "thing")
            + " should be checked first, above all “"
            + first
            + "”. Each may have an innocent explanation.";
  }

  private String nothing(int noted) {
    String looked = number(coverage.looked(), "check");
    return noted == 0
        ? looked + " could look, and none found anything."
        : looked
            + " could look. "
            + number(noted, "sign")
            + (noted == 1 ? " is" : " are")
            + " noted, too slight or too new a rule to call for a check.";
  }

  private String insufficient() {
    if (coverage.unread() > 0) {
      return number(coverage.unread(), "thing")
          + " that "
          + (coverage.unread() == 1 ? "was" : "were")
          + " handed in could not be read. Until then “nothing found” would mean nothing.";
    }
    return "Only "
        + coverage.looked()
        + " of the "
        + coverage.asked()
        + " checks could look that it takes before “nothing found” means anything. More evidence"
        + " is needed.";
  }

  private List<String> wouldChange(Verdict verdict, List<Weighed> findings) {
    return switch (verdict) {
      case Verdict.HighRisk _ ->
          List.of(
              "Lower: a reviewer's ruling that the findings above are explained, for each of them"
                  + " with what was checked. More words from the same side do not lower it.");
      case Verdict.Verify _ ->
          List.of(
              "Higher: a second finding of another kind, from another place in the evidence, with"
                  + " one of the two strong; or any other beside one that is decisive.",
              "Lower: answers that can be checked outside the subject's own words, and a reviewer's"
                  + " ruling on each finding.");
      case Verdict.NoRedFlags _ when !findings.isEmpty() ->
          List.of(
              "Higher: weak signs of three different kinds, or one finding of moderate strength.");
      case Verdict.NoRedFlags _ ->
          List.of("Higher: one finding of moderate strength in anything that is added.");
      case Verdict.InsufficientEvidence _ when coverage.unread() > 0 ->
          List.of("What could not be read, handed in again in a form that can be.");
      case Verdict.InsufficientEvidence _ ->
          List.of(
              "More to look at: a longer conversation, a résumé or post in full, a transcript, or"
                  + " notes of what was observed.");
    };
  }

  private static String title(Weighed weighed) {
    return weighed.finding().flag().title();
  }

  private static String number(long count, String noun) {
    String words = count == 1 ? "One" : count == 2 ? "Two" : count == 3 ? "Three" : "" + count;
    return words + " " + noun + (count == 1 ? "" : "s");
  }
}
