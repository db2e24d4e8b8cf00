package dev.bonafide.verdict;

import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to do next: at high risk always, else where a finding calls for something to be done without
 * asking. It never says who may be behind it. Who hires talks to counsel before anything is said;
 * who was approached stops replying first, then does what the findings call for, and is told of
 * counsel last.
 */
final class Advice {
  /** What findings ask for beside it. */
  private static final int OWN = 3;

  /** Where it is left open who works or who is paid, as the person who pays must know. */
  private static final Set<String> PAYEE_OPEN =
      Set.of(
          "equipment-remote-access",
          "identity",
          "payment",
          "sanctions-exposure",
          "solicitation-proxy");

  private Advice() {}

  static List<TranslatableText> on(Subject subject, Verdict verdict, List<Weighed> findings) {
    SubjectKind kind = subject.kind();
    boolean high = verdict instanceof Verdict.HighRisk;
    boolean hires = kind == SubjectKind.CANDIDATE;
    List<TranslatableText> said = new ArrayList<>();
    if (high) {
      said.add(subject.isOfEitherSide() ? TranslatableText.of("advice.pause.either") : pause(kind));
    }
    said.addAll(own(findings));
    if (findings.stream().anyMatch(one -> one.finding().flag().group().equals("malicious-test"))) {
      said.addAll(texts("advice.code.safe", "advice.code.ran", "advice.code.abused"));
    }
    if (verdict.endsTalk(kind)) {
      said.add(TranslatableText.of(Assessment.REPORT));
    }
    if (high) {
      List<TranslatableText> sanctions =
          leavesPayeeOpen(findings) ? texts("advice.sanctions") : List.of();
      said.addAll(
          hires
              ? texts("advice.keep", "advice.talk", Assessment.REPORT)
              : texts("advice.keep", "advice.victim.firm"));
      said.addAll(sanctions);
      said.addAll(texts(hires ? "advice.victim.person" : "advice.talk.approached"));
    }
    return said;
  }

  private static List<TranslatableText> texts(String... keys) {
    return Stream.of(keys).map(TranslatableText::of).toList();
  }

  private static List<TranslatableText> own(List<Weighed> findings) {
    return findings.stream()
        .flatMap(one -> one.finding().flag().advised().stream())
        .distinct()
        .limit(OWN)
        .map(what -> TranslatableText.of("advice.own", what))
        .toList();
  }

  private static boolean leavesPayeeOpen(List<Weighed> findings) {
    return findings.stream().anyMatch(one -> PAYEE_OPEN.contains(one.finding().flag().group()));
  }

  private static TranslatableText pause(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> TranslatableText.of("advice.pause.candidate");
      case JOB_POST -> TranslatableText.of("advice.pause.job_post");
      case RECRUITER, SOLICITATION -> TranslatableText.of("advice.pause.offer");
    };
  }
}
