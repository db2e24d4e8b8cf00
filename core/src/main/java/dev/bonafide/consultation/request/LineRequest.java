package dev.bonafide.consultation.request;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.consultation.redaction.Redactor;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The request about a line that someone typed below a verdict: small, and of the line alone. */
public final class LineRequest {
  private static final int TOKENS = 60;

  private LineRequest() {}

  /**
   * Makes it; stand-ins take the place of names and contacts, those of the case and the line's own.
   *
   * @param instructions what to do; ours alone
   * @param findings titles of the verdict's findings; they are numbered from 1
   * @param meanings ids to choose from
   * @param topics ids to choose from as well, or none of them
   */
  public static ModelRequest of(
      String instructions,
      CaseFile caseFile,
      List<String> findings,
      List<String> meanings,
      List<String> topics,
      String line) {
    Redactor redactor = new Redactor(beside(caseFile, line));
    String numbered =
        IntStream.range(0, findings.size())
            .mapToObj(at -> (at + 1) + ". " + findings.get(at) + '\n')
            .collect(Collectors.joining());
    return new ModelRequest(
        instructions.strip(),
        "FINDINGS BEGIN\n%sFINDINGS END\nLINE BEGINS\n%s\nLINE ENDS\n"
            .formatted(numbered, redactor.masked(line, whole(line)).text().strip()),
        AnswerSchema.line(meanings, topics, findings.size()),
        TOKENS);
  }

  private static Span whole(String line) {
    return new Span(0, line.length());
  }

  /** What the line itself introduces or greets someone by has a stand-in as well. */
  private static CaseFile beside(CaseFile caseFile, String line) {
    Reading typed =
        new Reading(
            Exhibit.of("line", ExhibitKind.NOTE, line),
            ExhibitKind.NOTE,
            "plain",
            line,
            List.of(new Utterance(1, null, Role.OTHER, null, whole(line), false)),
            List.of());
    return new CaseFile(
        caseFile.subject(),
        caseFile.claims(),
        Stream.concat(caseFile.readings().stream(), Stream.of(typed)).toList(),
        caseFile.unread());
  }
}
