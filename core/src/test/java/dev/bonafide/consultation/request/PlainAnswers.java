package dev.bonafide.consultation.request;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.FirstAnswer;
import dev.bonafide.consultation.ReadSubject;
import dev.bonafide.consultation.Refutation;
import dev.bonafide.consultation.TypedLine;
import dev.bonafide.consultation.proof.ModelClaim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers in lines, for tests that are not about JSON: {@code voice 2} for the subject, {@code name
 * | candidate | 1: Ann} for what it is and is called, {@code kind | line: words | line: words}, and
 * {@code 1 stands}, {@code 1 misread} or {@code 1 explained 3: words | 4: words}; {@code fine 2}
 * for what a typed line means, and {@code fine 2 | words} where a reply is asked for.
 */
public final class PlainAnswers implements AnswerReader {

  /** Points at nothing. */
  public static final String NOTHING = "nothing";

  @Override
  public Optional<FirstAnswer> first(String answer, List<Prompt> asked, int voices) {
    List<ModelClaim> pointed = new ArrayList<>();
    Integer voice = null;
    Optional<ReadSubject> read = Optional.empty();
    for (String line : answer.equals(NOTHING) ? List.<String>of() : answer.lines().toList()) {
      if (line.matches("voice [1-9]") && voices > 0) {
        int number = line.charAt(line.length() - 1) - '0';
        voice = number <= voices ? Integer.valueOf(number) : null;
        continue;
      }
      String[] parts = line.split(" \\| ");
      if (parts[0].equals("name")) {
        read = Optional.of(subject(parts[1], parts[2]));
        continue;
      }
      if (asked.stream().noneMatch(prompt -> prompt.ids().contains(parts[0]))) {
        return Optional.empty();
      }
      String[] quotes = Arrays.copyOfRange(parts, 1, parts.length);
      pointed.add(new ModelClaim(parts[0], quotes(quotes)));
    }
    return Optional.of(new FirstAnswer(pointed, voice, read));
  }

  @Override
  public Optional<List<Refutation>> second(String answer, int claims) {
    List<Refutation> said = new ArrayList<>();
    for (String line : answer.lines().toList()) {
      String[] parts = line.split(" ", 3);
      Optional<Refutation.Reply> reply =
          parts.length < 2 ? Optional.empty() : Refutation.Reply.of(parts[1]);
      if (reply.isEmpty() || !parts[0].matches("\\d{1,3}")) {
        return Optional.empty();
      }
      boolean suspected = parts.length == 3 && parts[2].equals("suspected");
      List<ModelClaim.Quoted> words =
          parts.length < 3 || suspected ? List.of() : quotes(parts[2].split(" \\| "));
      said.add(new Refutation(Integer.parseInt(parts[0]), reply.get(), !suspected, words));
    }
    return Optional.of(said);
  }

  @Override
  public Optional<TypedLine> line(String answer, LineQuestion question) {
    String[] said = answer.split(" \\| ", 2);
    String[] parts = said[0].split(" ");
    return parts.length >= 2
            && question.meanings().contains(parts[0])
            && parts[1].matches("\\d{1,3}")
        ? Optional.of(
                new TypedLine(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    numbers("s", parts).stream()
                        .filter(one -> one >= 1 && one <= question.sentences().size())
                        .toList(),
                    numbers("l", parts),
                    question.isWorded() && said.length > 1 ? said[1] : ""))
            .filter(one -> one.finding() <= question.findings().size())
        : Optional.empty();
  }

  /** Those behind a letter, such as {@code s12}. */
  private static List<Integer> numbers(String letter, String... parts) {
    return Stream.of(parts)
        .filter(part -> part.matches(letter + "\\d{1,3}"))
        .map(part -> Integer.valueOf(part.substring(1)))
        .toList();
  }

  private static ReadSubject subject(String kind, String name) {
    return new ReadSubject(
        quotes(name).getFirst(),
        Stream.of(SubjectKind.values()).filter(one -> one.id().equals(kind)).findFirst());
  }

  private static List<ModelClaim.Quoted> quotes(String... parts) {
    List<ModelClaim.Quoted> quotes = new ArrayList<>();
    for (String part : parts) {
      String[] quote = part.split(": ", 2);
      quotes.add(new ModelClaim.Quoted(Integer.parseInt(quote[0]), quote[1]));
    }
    return quotes;
  }
}
