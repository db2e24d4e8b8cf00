package dev.bonafide.consultation.request;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The request about a line that someone typed below a verdict: the line, and where an answer is to
 * be chosen, what it is chosen from.
 *
 * @param sheet the evidence that is sent; none of its lines where no answer is asked for
 */
public record LineRequest(ModelRequest request, EvidenceSheet sheet) {
  private static final int TOKENS = 100;

  /** Tokens of a reply, in languages that need the most. */
  private static final int REPLY_TOKENS = 600;

  /** Characters of evidence: a question is about what the card shows, or near it. */
  private static final int EVIDENCE = 8_000;

  /**
   * Makes it; stand-ins take the place of names and contacts, those of the case and the line's own.
   *
   * @param instructions what to do; ours alone
   */
  public static LineRequest of(
      String instructions, CaseFile caseFile, LineQuestion question, String line) {
    String typed = question.before() + "\n" + line;
    EvidenceSheet sheet = EvidenceSheet.of(beside(caseFile, typed), EVIDENCE);
    String answers =
        question.sentences().isEmpty()
            ? ""
            : numbered("SENTENCES", question.sentences().stream().map(sheet::masked).toList())
                + sheet.text()
                + before(question, sheet);
    return new LineRequest(
        new ModelRequest(
            instructions.strip(),
            "%s%sLINE BEGINS\n%s\nLINE ENDS\n"
                .formatted(
                    numbered("FINDINGS", question.findings()), answers, sheet.masked(line).strip()),
            AnswerSchema.line(question.meanings(), question.findings().size(), question.isWorded()),
            question.isWorded() ? TOKENS + REPLY_TOKENS : TOKENS),
        sheet);
  }

  /**
   * The request about a reply to the line, to someone who reads all of the same.
   *
   * @param instructions what to do; ours alone
   * @param answers ids to choose from
   * @param reply as it was written, with stand-ins
   */
  public ModelRequest checking(String instructions, List<String> answers, String reply) {
    return new ModelRequest(
        instructions.strip(),
        "%sREPLY BEGINS\n%s\nREPLY ENDS\n"
            .formatted(request.evidence(), sheet.masked(reply).strip()),
        AnswerSchema.line(answers, 0, false),
        TOKENS);
  }

  private static String before(LineQuestion question, EvidenceSheet sheet) {
    return question.before().isEmpty()
        ? ""
        : "BEFORE BEGINS\n%s\nBEFORE ENDS\n".formatted(sheet.masked(question.before()));
  }

  private static String numbered(String what, List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(at -> !lines.get(at).isEmpty())
        .mapToObj(at -> (at + 1) + ". " + lines.get(at) + '\n')
        .collect(Collectors.joining("", what + " BEGIN\n", what + " END\n"));
  }

  /** What the line itself introduces or greets someone by has a stand-in as well. */
  private static CaseFile beside(CaseFile caseFile, String line) {
    Reading typed =
        new Reading(
            Exhibit.of("line", ExhibitKind.NOTE, line).asPrivate(),
            ExhibitKind.NOTE,
            "plain",
            line,
            List.of(new Utterance(1, null, Role.OTHER, null, new Span(0, line.length()), false)),
            List.of());
    return new CaseFile(
        caseFile.subject(),
        caseFile.claims(),
        Stream.concat(caseFile.readings().stream(), Stream.of(typed)).toList(),
        caseFile.unread());
  }
}
