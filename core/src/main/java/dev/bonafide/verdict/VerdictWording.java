package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.Saying;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says in plain sentences what an assessment comes to; about the case, never the person. */
final class VerdictWording {
  private final CaseFile caseFile;
  private final Coverage coverage;
  private final int doubted;

  /**
   * @param doubted how many findings stand although a second reading reads their words differently
   */
  VerdictWording(CaseFile caseFile, Coverage coverage, int doubted) {
    this.caseFile = caseFile;
    this.coverage = coverage;
    this.doubted = doubted;
  }

  Assessment assessment(Verdict verdict, Assessment.Weight weight, List<Weighed> findings) {
    SubjectKind kind = caseFile.subject().kind();
    List<Weighed> open = findings.stream().filter(one -> one.setAside() == null).toList();
    boolean asks = !open.isEmpty() || verdict instanceof Verdict.InsufficientEvidence;
    return new Assessment(
        verdict,
        weight,
        said(verdict, open, findings),
        findings,
        asks ? Questions.of(kind, open, QuestionParameters.of(caseFile)) : List.of(),
        Advice.on(kind, verdict, open),
        wouldChange(verdict, open));
  }

  private List<TranslatableText> said(Verdict verdict, List<Weighed> open, List<Weighed> all) {
    List<TranslatableText> said = new ArrayList<>();
    if (coverage.heard() == Heard.UNTOLD && verdict.level() > 0) {
      said.add(TranslatableText.of("summary.open"));
    }
    int ruled = count(all, Ruling.class);
    int reread = count(all, SetAside.Reread.class);
    said.addAll(summary(verdict, open, ruled + reread > 0));
    if (ruled > 0) {
      said.add(TranslatableText.of("summary.aside", ruled));
    }
    if (reread > 0) {
      said.add(TranslatableText.of("summary.reread", reread));
    }
    if (doubted > 0) {
      said.add(TranslatableText.of("summary.doubted", doubted));
    }
    return said;
  }

  /** Of all, also those that another one's entry tells: as many were found. */
  private static int count(List<Weighed> all, Class<? extends SetAside> how) {
    return (int) all.stream().filter(one -> how.isInstance(one.setAside())).count();
  }

  private List<TranslatableText> summary(Verdict verdict, List<Weighed> findings, boolean aside) {
    List<Weighed> standing =
        findings.stream()
            .filter(one -> one.hasEntry() && !one.noted())
            .sorted(Comparator.comparing((Weighed one) -> one.finding().strength()).reversed())
            .toList();
    return switch (verdict) {
      case Verdict.HighRisk _ -> highRisk(standing);
      case Verdict.Verify _ -> List.of(verify(standing));
      case Verdict.NoRedFlags _ -> nothing(findings.size(), aside);
      case Verdict.InsufficientEvidence _ -> List.of(insufficient(aside));
    };
  }

  private static List<TranslatableText> highRisk(List<Weighed> standing) {
    Saying first = title(standing.getFirst());
    int beside = standing.size() - 1;
    if (standing.getFirst().finding().strength() == Strength.DECISIVE) {
      TranslatableText decisive = TranslatableText.of("summary.decisive", first);
      return beside > 0
          ? List.of(decisive, TranslatableText.of("summary.beside", beside))
          : List.of(decisive);
    }
    return List.of(
        beside == 0
            ? TranslatableText.of("summary.pattern", first)
            : TranslatableText.of(
                "summary.support", standing.size(), first, title(standing.get(1))));
  }

  private static TranslatableText verify(List<Weighed> standing) {
    Saying first = title(standing.getFirst());
    int count = standing.size();
    if (standing.getFirst().finding().strength() == Strength.WEAK && count > 1) {
      return TranslatableText.of("summary.weak", count);
    }
    return count == 1
        ? TranslatableText.of("summary.single", first)
        : TranslatableText.of("summary.several", count, first);
  }

  /** Where something was found and set aside, nobody says that nothing was found. */
  private List<TranslatableText> nothing(int noted, boolean aside) {
    List<TranslatableText> said = new ArrayList<>();
    String looked = noted > 0 || aside ? "summary.looked" : "summary.nothing";
    said.add(TranslatableText.of(looked, coverage.looked()));
    if (noted > 0) {
      said.add(TranslatableText.of("summary.noted", noted));
    }
    said.add(TranslatableText.of(Assessment.ALONE));
    return said;
  }

  private TranslatableText insufficient(boolean aside) {
    if (coverage.unread() > 0) {
      return TranslatableText.of("summary.unread", coverage.unread());
    }
    TranslatableText lacking =
        TranslatableText.of("summary.lacking", coverage.looked(), coverage.asked());
    return switch (coverage.heard()) {
      case UNTOLD -> TranslatableText.of(aside ? "summary.open" : "summary.untold");
      case TOO_LITTLE -> TranslatableText.of("summary.too-little");
      case OPENING -> TranslatableText.of("summary.opening");
      case VAGUE -> coverage.isLacking() ? lacking : TranslatableText.of("summary.vague");
      case ENOUGH -> lacking;
    };
  }

  private List<String> wouldChange(Verdict verdict, List<Weighed> findings) {
    return switch (verdict) {
      case Verdict.HighRisk _ ->
          List.of(
              "Lower: a reviewer's ruling that each finding above is explained, with what was"
                  + " checked. More words from the same side do not lower it.");
      case Verdict.Verify _ ->
          List.of(
              "Higher: a second finding of a different kind from another place in the"
                  + " evidence, if one of the two is strong; or any other finding in another"
                  + " sentence, if one is decisive.",
              "Lower: answers that can be verified outside the subject's own words, and a"
                  + " reviewer's ruling on each finding.");
      case Verdict.NoRedFlags _ when !findings.isEmpty() ->
          List.of(
              "Higher: any other finding in another sentence, if one is at least moderate; or"
                  + " weak signs of three different kinds.");
      case Verdict.NoRedFlags _ ->
          List.of(
              "Higher: two findings in different sentences of added evidence, at least one of"
                  + " them moderate; or one decisive finding.");
      case Verdict.InsufficientEvidence _ when coverage.unread() > 0 ->
          List.of("A readable copy of what could not be read.");
      case Verdict.InsufficientEvidence _ when coverage.heard() == Heard.UNTOLD ->
          List.of("Saying who is being screened. Nothing has to be submitted again.");
      case Verdict.InsufficientEvidence _ ->
          List.of(
              "More evidence: a longer conversation, a full résumé or post, a transcript, or"
                  + " notes of what was observed.");
    };
  }

  private static Saying title(Weighed weighed) {
    return weighed.finding().flag().saying();
  }
}
