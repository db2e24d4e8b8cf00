package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to do next: at high risk always, else where a finding calls for something to be done without
 * asking. It never says who may be behind it.
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

  static List<TranslatableText> on(SubjectKind kind, Verdict verdict, List<Weighed> findings) {
    boolean high = verdict instanceof Verdict.HighRisk;
    List<TranslatableText> said = new ArrayList<>();
    if (high) {
      said.add(pause(kind));
    }
    said.addAll(own(findings));
    if (findings.stream().anyMatch(one -> one.finding().flag().group().equals("malicious-test"))) {
      Stream.of("advice.code.safe", "advice.code.ran", "advice.code.abused")
          .map(TranslatableText::of)
          .forEach(said::add);
    }
    if (high) {
      said.addAll(atHighRisk(kind, findings));
    }
    return said;
  }

  private static List<TranslatableText> own(List<Weighed> findings) {
    return findings.stream()
        .flatMap(one -> one.finding().flag().advised().stream())
        .distinct()
        .limit(OWN)
        .map(what -> TranslatableText.of("advice.own", what))
        .toList();
  }

  private static List<TranslatableText> atHighRisk(SubjectKind kind, List<Weighed> findings) {
    List<TranslatableText> said =
        new ArrayList<>(
            List.of(
                TranslatableText.of("advice.keep"),
                TranslatableText.of("advice.talk"),
                TranslatableText.of("advice.report")));
    if (findings.stream().map(one -> one.finding().flag()).anyMatch(Advice::leavesPayeeOpen)) {
      said.add(TranslatableText.of("advice.sanctions"));
    }
    boolean person = kind == SubjectKind.CANDIDATE;
    said.add(TranslatableText.of(person ? "advice.victim.person" : "advice.victim.firm"));
    return said;
  }

  private static boolean leavesPayeeOpen(RedFlag flag) {
    return PAYEE_OPEN.contains(flag.group());
  }

  private static TranslatableText pause(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> TranslatableText.of("advice.pause.candidate");
      case JOB_POST -> TranslatableText.of("advice.pause.job_post");
      case RECRUITER, SOLICITATION -> TranslatableText.of("advice.pause.offer");
    };
  }
}
