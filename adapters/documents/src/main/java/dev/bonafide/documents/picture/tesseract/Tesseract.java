package dev.bonafide.documents.picture.tesseract;

import dev.bonafide.documents.picture.pixels.Pixels;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The program Tesseract, which reads a picture from its standard input. It runs on one core, with
 * nothing in its environment.
 */
public final class Tesseract {
  /** Of an answer: a page full of words has 300 KB. */
  private static final int MOST_BYTES = 16 << 20;

  private static final String TABLE = "tessedit_create_tsv=1";
  private static final String TEXT = "tessedit_create_txt=1";
  private static final String BLANKS = "preserve_interword_spaces=1";

  private final Path program;
  private final Optional<WordlessModels> wordless;

  /** With the installed models. */
  public Tesseract(Path program) {
    this(program, Optional.empty());
  }

  Tesseract(Path program, Optional<WordlessModels> wordless) {
    this.program = program;
    this.wordless = wordless;
  }

  /** Where it lies on the machine's path; empty where it is not installed. */
  public static Optional<Path> onPath() {
    String path = System.getenv("PATH");
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "tesseract"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What it can read. */
  public ListedModels installed() throws IOException {
    Process child = start(List.of("--list-langs"));
    child.getOutputStream().close();
    return ListedModels.of(answer(child));
  }

  /** The words of a picture as a table, in Tesseract's own format. */
  public String table(BufferedImage grey, String language) throws IOException {
    return said(begin(language), grey);
  }

  /** Starts on a table: it loads its model, and waits for the picture. */
  Process begin(String language) throws IOException {
    return begin(language, List.of("--psm", "3", "-c", TABLE));
  }

  /**
   * The words of a picture of lines below each other, and behind this table its text, which has
   * blanks only where there are some.
   */
  public String tableAndText(BufferedImage grey, String language) throws IOException {
    List<String> both = List.of("--psm", "6", "-c", BLANKS, "-c", TABLE, "-c", TEXT);
    return said(begin(language, both), grey);
  }

  /** Which script a picture's letters are of and how they are turned, in Tesseract's own lines. */
  public String orientation(BufferedImage grey) throws IOException {
    return said(begin("osd", List.of("--psm", "0")), grey);
  }

  private Process begin(String language, List<String> what) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("stdin", "stdout", "-l", language));
    wordless.ifPresent(
        models -> arguments.addAll(List.of("--tessdata-dir", models.folder().toString())));
    arguments.addAll(what);
    return start(arguments);
  }

  /** What it says of the picture that it waits for. */
  static String said(Process child, BufferedImage grey) throws IOException {
    try (OutputStream in = new BufferedOutputStream(child.getOutputStream())) {
      Pixels.write(grey, in);
    } catch (IOException e) {
      // A program that ends early stops listening; what it says is read all the same.
    }
    return answer(child);
  }

  private Process start(List<String> arguments) throws IOException {
    ProcessBuilder command = new ProcessBuilder(program.toString());
    command.command().addAll(arguments);
    command.environment().clear();
    command.environment().put("OMP_THREAD_LIMIT", "1");
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    return command.start();
  }

  private static String answer(Process child) throws IOException {
    try {
      byte[] said = child.getInputStream().readNBytes(MOST_BYTES);
      return new String(said, StandardCharsets.UTF_8);
    } finally {
      child.destroyForcibly();
    }
  }
}
