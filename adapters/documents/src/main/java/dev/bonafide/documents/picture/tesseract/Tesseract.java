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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The program Tesseract as it is installed. It reads a picture from its standard input, and runs on
 * one core, with nothing in its environment.
 *
 * @param languages it has, one at least
 */
public record Tesseract(Path program, Set<String> languages) {
  /** Of an answer: a page full of words has 300 KB. */
  private static final int MOST_BYTES = 16 << 20;

  public Tesseract {
    languages = Set.copyOf(languages);
  }

  /** Creates one from the arguments of a child process. */
  public static Tesseract told(String[] arguments) {
    return new Tesseract(Path.of(arguments[0]), Set.of(arguments[1].split(",", -1)));
  }

  /** Arguments that tell a child process of it. */
  public List<String> arguments() {
    return List.of(program.toString(), String.join(",", languages));
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

  /** The models that it lists below a heading. */
  public static Set<String> installed(Path program) throws IOException {
    Process child = start(program, List.of("--list-langs"));
    child.getOutputStream().close();
    return answer(child)
        .lines()
        .skip(1)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether it has a model for a script. */
  public boolean reads(RecognizedScript script) {
    return script.isKnown(languages);
  }

  /** Whether it tells in which script a picture is, and how it is turned. */
  public boolean tellsScripts() {
    return languages.contains("osd");
  }

  /**
   * The words of a picture as a table, in Tesseract's own format. Words of scripts without blanks
   * are read as one block, or they are taken for columns.
   */
  public String table(BufferedImage grey, RecognizedScript script) throws IOException {
    return table(grey, script, script.isDense() ? "6" : "3");
  }

  /** The same of a picture that may lie on its side, or stand on its head. */
  public String turned(BufferedImage grey, RecognizedScript script) throws IOException {
    return table(grey, script, "1");
  }

  private String table(BufferedImage grey, RecognizedScript script, String layout)
      throws IOException {
    return said(grey, script.models(languages), "--psm", layout, "-c", "tessedit_create_tsv=1");
  }

  /** Which script a picture's letters are of and how they are turned, in Tesseract's own lines. */
  public String orientation(BufferedImage grey) throws IOException {
    return said(grey, "osd", "--psm", "0");
  }

  private String said(BufferedImage grey, String language, String... what) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("stdin", "stdout", "-l", language));
    arguments.addAll(List.of(what));
    Process child = start(program, arguments);
    try (OutputStream in = new BufferedOutputStream(child.getOutputStream())) {
      Pixels.write(grey, in);
    } catch (IOException e) {
      // A program that ends early stops listening; what it says is read anyway.
    }
    return answer(child);
  }

  private static Process start(Path program, List<String> arguments) throws IOException {
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
