package dev.bonafide.lab.command;

import dev.bonafide.consultation.Usage;
import dev.bonafide.lab.prompt.PromptRecording;
import dev.bonafide.lab.prompt.Take;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/** Goes through cases, writing each answer as it comes: what was paid for is not lost. */
final class RecordRun {
  private final PromptRecording model;
  private final Path root;
  private final LocalDate today;
  private final boolean evenWrong;
  private final Console console;
  private Usage usage = Usage.NONE;
  private boolean ended;
  private int recorded;
  private int wrong;
  private int unanswered;
  private int left;

  RecordRun(PromptRecording model, Path root, LocalDate today, boolean evenWrong, Console console) {
    this.model = model;
    this.root = root;
    this.today = today;
    this.evenWrong = evenWrong;
    this.console = console;
  }

  /** Asks about one case, unless it makes no sense any more. */
  void take(PromptFolder folder, PromptCase one) {
    if (ended) {
      unanswered++;
      return;
    }
    String path = one.source().path();
    progress("asking " + model.model() + " about " + path);
    Take take = model.of(folder, one, today);
    progress("");
    usage = usage.plus(take.usage());
    switch (take) {
      case Take.Unanswered(String why, boolean ends, var _) -> {
        unanswered++;
        ended = ends;
        say(path + ": no answer, left unchanged: " + why);
      }
      case Take.Answered(String text, String not, var _) when not.isEmpty() || evenWrong -> {
        write(path, text);
        recorded++;
        wrong += not.isEmpty() ? 0 : 1;
        say(path + ": recorded" + (not.isEmpty() ? "" : ", but " + not));
      }
      case Take.Answered(var _, String not, var _) -> {
        wrong++;
        say(path + ": left unchanged: " + not);
      }
    }
  }

  /** One that needs no asking. */
  void leave() {
    left++;
  }

  private void say(String line) {
    console.out().println(Printable.line(line));
  }

  private void progress(String what) {
    if (console.screen().errIsTerminal()) {
      console.err().print("\r\033[K" + Printable.line(what));
      console.err().flush();
    }
  }

  /** In one step: who stops it in the middle finds the old file or the new one. */
  private void write(String path, String text) {
    Path file = root.resolve(path);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refusal(path + ": could not be written: " + e.getMessage());
    }
  }

  /** Whether every case that was asked about has an answer that holds. */
  boolean isComplete() {
    return wrong == 0 && unanswered == 0;
  }

  String summary() {
    return ("%s: %d recorded, %d contrary to their cases, %d without an answer, %d left; %d"
            + " calls, %d tokens read, %d written")
        .formatted(
            model.model(),
            recorded,
            wrong,
            unanswered,
            left,
            usage.calls(),
            usage.read(),
            usage.written());
  }
}
