package dev.bonafide.documents.answer;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.AnswerReader;
import dev.bonafide.consultation.FirstAnswer;
import dev.bonafide.consultation.ReadSubject;
import dev.bonafide.consultation.Refutation;
import dev.bonafide.consultation.TypedLine;
import dev.bonafide.consultation.proof.ModelClaim;
import dev.bonafide.consultation.request.AnswerSchema;
import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.consultation.sheet.Voices;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads answers that are exactly what their schema asks for; anything else is malformed. */
public final class JsonAnswers implements AnswerReader {
  /** Only this takes a claim for less than plainly told: an answer without it is a plain one. */
  private static final String SUSPECTED = "suspected";

  private static final String TOLD = "told";

  private static final String SENTENCES = "sentences";

  private static final String LINES = "lines";

  private static final String REPLY = "reply";

  private static final Set<SubjectKind> KINDS =
      EnumSet.of(SubjectKind.CANDIDATE, SubjectKind.RECRUITER, SubjectKind.SOLICITATION);

  @Override
  public Optional<FirstAnswer> first(String json, List<Prompt> asked, int voices) {
    return read(
        json,
        whole -> {
          Part part = whole.without(AnswerSchema.NAME);
          Optional<ReadSubject> read = read(whole);
          return voices == 0
              ? new FirstAnswer(pointed(part, asked), null, read)
              : new FirstAnswer(
                  pointed(part.without(AnswerSchema.SUBJECT), asked),
                  voice(part.at(AnswerSchema.SUBJECT), voices),
                  read);
        });
  }

  /** What is no quote is no name, what was not offered is no kind, and neither costs a finding. */
  private static Optional<ReadSubject> read(Part answer) {
    try {
      return answer.tree().has(AnswerSchema.NAME)
          ? Optional.of(subject(answer.at(AnswerSchema.NAME)))
          : Optional.empty();
    } catch (BrokenTree | Part.Malformed e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<List<Refutation>> second(String json, int claims) {
    return read(json, part -> reread(part, claims));
  }

  @Override
  public Optional<TypedLine> line(String json, LineQuestion question) {
    return read(json, part -> line(part, question));
  }

  private static TypedLine line(Part answer, LineQuestion question) {
    answer
        .without(SENTENCES)
        .without(LINES)
        .without(REPLY)
        .holdsOnly(List.of("meaning", "finding"));
    String meaning = answer.at("meaning").text();
    String finding = answer.at("finding").text();
    Part.require(question.meanings().contains(meaning));
    int most = question.sentences().size();
    return new TypedLine(
        meaning,
        IntStream.rangeClosed(0, question.findings().size())
            .filter(number -> finding.equals(String.valueOf(number)))
            .findFirst()
            .orElseThrow(Part.Malformed::new),
        numbers(answer, SENTENCES, most, TypedLine.MOST_SENTENCES),
        most == 0 ? List.of() : numbers(answer, LINES, Integer.MAX_VALUE, TypedLine.MOST_LINES),
        question.isWorded() ? answer.tree().text(REPLY).orElse("") : "");
  }

  /** Numbers from 1 on, each once; what points at nothing is left out. */
  private static List<Integer> numbers(Part answer, String name, int highest, int most) {
    return !answer.tree().has(name)
        ? List.of()
        : answer.at(name).items(MOST_POINTED).stream()
            .map(Part::number)
            .filter(number -> number >= 1 && number <= highest)
            .distinct()
            .limit(most)
            .toList();
  }

  private static <T> Optional<T> read(String json, Function<Part, T> shape) {
    if (json.length() > LONGEST || json.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(shape.apply(new Part(JsonTree.read(json.strip()))));
    } catch (BrokenTree | Part.Malformed e) {
      return Optional.empty();
    }
  }

  /** Whatever was not offered is no choice, and costs no finding. */
  private static @Nullable Integer voice(Part subject, int voices) {
    String said = subject.tree().text(AnswerSchema.VOICE).orElse("");
    return IntStream.rangeClosed(1, voices)
        .boxed()
        .filter(number -> Voices.id(number).equals(said))
        .findFirst()
        .orElse(null);
  }

  private static List<ModelClaim> pointed(Part answer, List<Prompt> asked) {
    answer.holdsOnly(asked.stream().map(Prompt::id).toList());
    List<ModelClaim> pointed = new ArrayList<>();
    for (Prompt prompt : asked) {
      Part part = answer.at(prompt.id()).holdsOnly(List.of("found"));
      for (Part found : part.at("found").items(MOST_POINTED)) {
        pointed.add(pointed(found, prompt));
      }
    }
    return pointed;
  }

  private static ModelClaim pointed(Part found, Prompt prompt) {
    found.holdsOnly(List.of("innocent", "kind", "quotes"));
    found.at("innocent").text();
    String kind = found.at("kind").text();
    Part.require(prompt.ids().contains(kind));
    return new ModelClaim(kind, quotes(found.at("quotes")));
  }

  private static List<ModelClaim.Quoted> quotes(Part part) {
    List<ModelClaim.Quoted> quotes = new ArrayList<>();
    for (Part quote : part.items(MOST_QUOTES)) {
      quotes.add(quoted(quote));
    }
    return quotes;
  }

  private static ModelClaim.Quoted quoted(Part quote) {
    quote.holdsOnly(List.of("line", "words"));
    return new ModelClaim.Quoted(quote.at("line").number(), quote.at("words").text());
  }

  private static ReadSubject subject(Part part) {
    String said = part.at(AnswerSchema.KIND).text();
    return new ReadSubject(
        quoted(part.without(AnswerSchema.KIND)),
        KINDS.stream().filter(kind -> kind.id().equals(said)).findFirst());
  }

  private static List<Refutation> reread(Part answer, int claims) {
    answer.holdsOnly(List.of("claims"));
    List<Refutation> reread = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Part part : answer.at("claims").items(claims)) {
      part.without(TOLD).holdsOnly(List.of("claim", "innocent", "answer", "words"));
      part.at("innocent").text();
      int claim = part.at("claim").number();
      Part.require(claim >= 1 && claim <= claims && numbers.add(claim));
      Optional<Refutation.Reply> reply = Refutation.Reply.of(part.at("answer").text());
      Part.require(reply.isPresent());
      boolean plain = !part.tree().text(TOLD).orElse("").equals(SUSPECTED);
      reread.add(new Refutation(claim, reply.get(), plain, quotes(part.at("words"))));
    }
    return reread;
  }
}
