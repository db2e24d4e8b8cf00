package dev.bonafide.consultation;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Source;
import dev.bonafide.consultation.request.AnswerSchema;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Has claims refuted that would matter, and tells which stand. */
final class SecondReading {
  private static final int TOKENS = 400;
  private static final int TOKENS_A_CLAIM = 80;

  private final EvidenceSheet sheet;
  private final List<Outcome.Finding> claims;

  SecondReading(EvidenceSheet sheet, List<Outcome.Finding> claims) {
    this.sheet = sheet;
    this.claims = List.copyOf(claims);
  }

  /** The claims are our words and line numbers alone: nothing that a model said is sent on. */
  ModelRequest request(String instructions) {
    StringBuilder asked = new StringBuilder(instructions.strip()).append("\n\n# Claims\n\n");
    for (int i = 0; i < claims.size(); i++) {
      Outcome.Finding claim = claims.get(i);
      asked.append(i + 1).append(". ").append(claim.flag().title()).append(". ");
      asked.append(claim.flag().why()).append(" Rests on lines ").append(lines(claim));
      asked.append(". May be innocent: ").append(String.join("; ", claim.flag().innocent()));
      asked.append(".\n");
    }
    return new ModelRequest(
        asked.toString(),
        sheet.text(),
        AnswerSchema.second(),
        TOKENS + TOKENS_A_CLAIM * claims.size());
  }

  private String lines(Outcome.Finding claim) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Citation citation : claim.evidence()) {
      sheet.lines().stream()
          .filter(line -> line.reading().name().equals(citation.exhibit()))
          .filter(line -> line.holds(citation.span()))
          .findFirst()
          .ifPresent(line -> numbers.add(String.valueOf(line.number())));
    }
    return String.join(", ", numbers);
  }

  /** Each claim as it stands afterwards: upheld, refuted and without weight, or as it was. */
  Map<String, Outcome> judged(List<List<Refutation>> answers, Agreement agreement, int asked) {
    Map<String, Outcome> judged = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      int number = i + 1;
      int upholding = count(answers, new Refutation(number, true));
      int refuting = count(answers, new Refutation(number, false));
      Outcome.Finding claim = claims.get(i);
      if (agreement.upholds(upholding, refuting, asked)) {
        claim = claim.by(Source.MODEL_UPHELD);
      } else if (agreement.refutes(upholding, refuting)) {
        claim = claim.withoutWeight();
      }
      judged.put(claim.check(), claim);
    }
    return judged;
  }

  private static int count(List<List<Refutation>> answers, Refutation said) {
    return (int) answers.stream().filter(answer -> answer.contains(said)).count();
  }
}
