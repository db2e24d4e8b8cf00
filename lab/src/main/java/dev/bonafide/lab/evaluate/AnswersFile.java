package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.corpus.AnswerLines;
import dev.bonafide.lab.evaluation.answers.RecordedAnswer;
import dev.bonafide.lab.evaluation.answers.RecordedAnswers;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A file of recorded answers, one JSON object a line.
 *
 * @param name as someone wrote it
 */
public record AnswersFile(String name, Console console) {

  /** All that it holds. */
  public RecordedAnswers read() {
    List<RecordedAnswer> all = new ArrayList<>();
    AnswerLines.each(name, path(), all::add);
    return new RecordedAnswers(all);
  }

  /** Puts answers into it, in the place of older ones to the same readings. */
  public void add(List<RecordedAnswer> newer) {
    RecordedAnswers before = Files.exists(path()) ? read() : new RecordedAnswers(List.of());
    write(before.with(newer));
  }

  /** In one step: who stops it in the middle finds the old file or the new one. */
  private void write(RecordedAnswers answers) {
    Path beside = path().resolveSibling(path().getFileName() + ".new");
    String lines =
        answers.all().stream().map(one -> line(one) + "\n").collect(Collectors.joining());
    try {
      Files.writeString(beside, lines);
      Files.move(beside, path(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refusal(name + ": could not be written: " + e.getMessage());
    }
  }

  private Path path() {
    return console.folder().resolve(name);
  }

  private static String line(RecordedAnswer one) {
    SequencedMap<String, Object> line = new LinkedHashMap<>();
    line.put("id", one.id());
    line.put("reading", one.turn().id());
    line.put("request", one.request());
    line.put("book", one.book());
    line.put("by", one.by().id());
    line.put("model", one.model());
    line.put("on", one.on().toString());
    line.put("answer", one.json());
    return FigureJson.of(line);
  }
}
