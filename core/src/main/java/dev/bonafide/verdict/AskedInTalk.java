package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.check.FollowUpQuestion;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that others asked the subject in the talks of a case, answered or not: no one asks them
 * once more.
 *
 * @param asked all questions of a message together
 */
record AskedInTalk(List<QuestionTopic> asked) {
  /** Talks in which no one asked anything. */
  static final AskedInTalk NOTHING = new AskedInTalk(List.of());

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?？\\n])");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is)\\s*(?:(?:and|also|but|hello|hey|hi|ok|okay|please|so)\\W+){0,2}"
              + "(?:who|whose|which|what|where|when|why|how|can|could|do|does|is|are|will|would)"
              + "\\b.*|.*[?？]");

  static AskedInTalk in(CaseFile caseFile) {
    return new AskedInTalk(
        caseFile.readings().stream()
            .flatMap(
                reading ->
                    reading.utterances().stream()
                        .filter(said -> said.role() == Role.OTHER)
                        .map(said -> QuestionTopic.of(questions(reading.words(said)))))
            .toList());
  }

  private static String questions(String words) {
    return SENTENCES
        .splitAsStream(words)
        .filter(sentence -> QUESTION.matcher(sentence).matches())
        .collect(Collectors.joining(" "));
  }

  /** Whether a question was asked, in whatever language it is written down. */
  boolean has(Question question) {
    return !asked.isEmpty()
        && Stream.concat(
                Stream.of(question.general()),
                question.others().values().stream().map(FollowUpQuestion::question))
            .map(QuestionTopic::of)
            .anyMatch(one -> asked.stream().anyMatch(one::isWithin));
  }
}
