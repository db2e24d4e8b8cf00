package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.Saying;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says in plain sentences what an assessment comes to; about the case, never the person.
 *
 * @param doubted how many findings stand although a second reading reads their words differently
 */
record VerdictWording(CaseFile caseFile, Coverage coverage, int doubted) {
  /** Changes that would move a verdict that asks. */
  static final List<TranslatableText> ASKED =
      List.of(TranslatableText.of("change.ask.raise"), TranslatableText.of("change.ask.lower"));

  /** Says that all could be read, and that it is little. */
  static final Set<String> LITTLE =
      Set.of("summary.too-little", "summary.notes", "summary.opening", "summary.vague");

  Assessment assessment(Verdict verdict, Assessment.Weight weight, List<Weighed> findings) {
    SubjectKind kind = caseFile.subject().kind();
    List<Weighed> open = findings.stream().filter(one -> one.setAside() == null).toList();
    boolean asks = !open.isEmpty() || verdict instanceof Verdict.InsufficientEvidence;
    return new Assessment(
        verdict,
        weight,
        said(verdict, open, findings),
        findings,
        asks && !verdict.endsTalk(kind)
            ? Questions.of(
                kind, findings, QuestionParameters.of(caseFile), AskedInTalk.in(caseFile))
            : List.of(),
        Advice.on(caseFile.subject(), verdict, open),
        wouldChange(verdict));
  }

  private List<TranslatableText> said(Verdict verdict, List<Weighed> open, List<Weighed> all) {
    List<TranslatableText> said = new ArrayList<>();
    if (coverage.heard() == Heard.UNTOLD && verdict.level() > 0) {
      said.add(TranslatableText.of("summary.open"));
    }
    if (coverage.heard() == Heard.MINGLED && verdict.level() > 0) {
      said.add(TranslatableText.of("summary.mingled"));
    }
    said.addAll(summary(verdict, open, open.size() < all.size()));
    said.addAll(ruled(all));
    if (doubted > 0) {
      said.add(TranslatableText.of("summary.doubted", doubted));
    }
    return said;
  }

  /**
   * Says how many entries were set aside, as that many are shown, and what a reviewer confirmed of
   * that which does not count.
   */
  static List<TranslatableText> ruled(List<Weighed> all) {
    List<Weighed> entries = all.stream().filter(Weighed::hasEntry).toList();
    Stream<TranslatableText> aside =
        Stream.of(
                TranslatableText.of("summary.aside", count(entries, Ruling.class)),
                TranslatableText.of("summary.reread", count(entries, SetAside.Reread.class)))
            .filter(one -> !one.arguments().contains(0));
    Stream<TranslatableText> confirmed =
        entries.stream().filter(one -> one.noted() && one.confirmed()).map(VerdictWording::upheld);
    return Stream.concat(aside, confirmed).toList();
  }

  private static int count(List<Weighed> entries, Class<? extends SetAside> how) {
    return (int) entries.stream().filter(one -> how.isInstance(one.setAside())).count();
  }

  private static TranslatableText upheld(Weighed one) {
    return TranslatableText.of("summary.confirmed", title(one));
  }

  private List<TranslatableText> summary(Verdict verdict, List<Weighed> findings, boolean aside) {
    List<Weighed> standing =
        findings.stream()
            .filter(one -> one.hasEntry() && !one.noted())
            .sorted(Comparator.comparing((Weighed one) -> one.finding().strength()).reversed())
            .toList();
    return switch (verdict) {
      case Verdict.HighRisk _ -> highRisk(standing, fact(findings));
      case Verdict.Verify _ -> verify(standing);
      case Verdict.NoRedFlags _ ->
          unknown((int) findings.stream().filter(Weighed::hasEntry).count(), aside);
      case Verdict.InsufficientEvidence _ -> List.of(insufficient(aside));
    };
  }

  private static Optional<TranslatableText> fact(List<Weighed> findings) {
    return findings.stream()
        .filter(one -> one.finding().fact() && !one.noted())
        .findFirst()
        .map(fact -> TranslatableText.of("summary.fact", title(fact)));
  }

  private static List<TranslatableText> highRisk(
      List<Weighed> standing, Optional<TranslatableText> fact) {
    Saying first = title(standing.getFirst());
    Optional<TranslatableText> carrying =
        fact.or(() -> confirmed(standing)).or(() -> decisive(standing.getFirst()));
    if (carrying.isPresent()) {
      return carried(carrying.get(), standing.size() - 1);
    }
    return List.of(
        standing.size() == 1
            ? TranslatableText.of("summary.pattern", first)
            : TranslatableText.of(
                "summary.support", standing.size(), first, title(standing.get(1))));
  }

  private static List<TranslatableText> carried(TranslatableText carrying, int beside) {
    return beside > 0
        ? List.of(carrying, TranslatableText.of("summary.beside", beside))
        : List.of(carrying);
  }

  private static Optional<TranslatableText> confirmed(List<Weighed> standing) {
    return standing.stream().filter(Weighed::confirmed).findFirst().map(VerdictWording::upheld);
  }

  private static Optional<TranslatableText> decisive(Weighed first) {
    return first.finding().strength() == Strength.DECISIVE
        ? Optional.of(TranslatableText.of("summary.decisive", title(first)))
        : Optional.empty();
  }

  /** Ends with what it is not, and says how often a lone sign is innocent where that is known. */
  private static List<TranslatableText> verify(List<Weighed> standing) {
    Optional<TranslatableText> confirmed = confirmed(standing);
    List<TranslatableText> said =
        new ArrayList<>(
            confirmed
                .map(one -> carried(one, standing.size() - 1))
                .orElseGet(() -> List.of(signs(standing))));
    if (confirmed.isEmpty() && standing.stream().allMatch(VerdictWording::mayBeInnocent)) {
      said.add(TranslatableText.of("summary.may", standing.size()));
    }
    if (standing.size() == 1 && confirmed.isEmpty()) {
      BlindFigures.of(standing.getFirst().finding().check())
          .map(seen -> TranslatableText.of(Assessment.INNOCENT, seen.honest(), seen.cases()))
          .ifPresent(said::add);
    }
    said.add(TranslatableText.of(Assessment.ASK));
    return said;
  }

  private static boolean mayBeInnocent(Weighed one) {
    return one.finding().flag().mayBeInnocent();
  }

  private static TranslatableText signs(List<Weighed> standing) {
    Saying first = title(standing.getFirst());
    int count = standing.size();
    return count == 1
        ? TranslatableText.of("summary.single", first)
        : TranslatableText.of("summary.several", count, first);
  }

  /** Where something was found and set aside, no one says that nothing was found. */
  private List<TranslatableText> unknown(int noted, boolean aside) {
    List<TranslatableText> said = new ArrayList<>();
    String alone = noted > 0 || aside ? Assessment.MORE : Assessment.ALONE;
    said.add(TranslatableText.of(alone, BlindFigures.missedByRules()));
    if (noted > 0) {
      said.add(TranslatableText.of("summary.noted", noted));
    }
    said.add(TranslatableText.of("summary.looked", coverage.looked()));
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
      case MINGLED -> TranslatableText.of("summary.mingled");
      case TOO_LITTLE -> TranslatableText.of("summary.too-little");
      case NOTED -> TranslatableText.of("summary.notes");
      case OPENING -> TranslatableText.of("summary.opening");
      case VAGUE -> coverage.isLacking() ? lacking : TranslatableText.of("summary.vague");
      case ENOUGH -> lacking;
    };
  }

  private List<TranslatableText> wouldChange(Verdict verdict) {
    return switch (verdict) {
      case Verdict.HighRisk _ -> List.of(TranslatableText.of("change.stop"));
      case Verdict.Verify _ -> ASKED;
      case Verdict.NoRedFlags _ -> List.of(TranslatableText.of("change.none"));
      case Verdict.InsufficientEvidence _ -> List.of(TranslatableText.of("change." + missing()));
    };
  }

  private String missing() {
    if (coverage.unread() > 0) {
      return "unread";
    }
    return switch (coverage.heard()) {
      case UNTOLD -> "untold";
      case MINGLED -> "mingled";
      case TOO_LITTLE, NOTED, OPENING, VAGUE, ENOUGH -> "little";
    };
  }

  private static Saying title(Weighed weighed) {
    return weighed.finding().flag().saying();
  }
}
