package dev.bonafide.terminal.command;

import com.google.re2j.Pattern;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.ParseResult;

/** Writes the skeleton of a rule file, and never over another file. */
record NewRule(Console console) implements Subcommand {
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  @Override
  public Spec spec() {
    return new Spec("new", "Writes a rule file for you to fill in.")
        .arguments("ID", "The ID of the rule, such as payment-third-party-payee.")
        .option("--group", "GROUP", "Its group and folder (default: the first word of the ID).")
        .option("--dir", "DIR", "The folder with the groups (default: rules).")
        .examples(
            "  bonafide rules new payment-third-party-payee",
            "  bonafide rules new interview-camera-refused --group interview-conduct");
  }

  @Override
  public int run(ParseResult parsed) {
    String id = One.of(parsed, "rules new", "an id");
    String group = OptionValues.text(parsed, "--group").orElse(id.replaceFirst("-.*", ""));
    if (!SLUG.matches(id) || !SLUG.matches(group + "-x")) {
      throw new Refusal(
          id + ": an ID is two or more words of lowercase letters and digits, joined by hyphens");
    }
    String dir = OptionValues.text(parsed, "--dir").orElse("rules");
    String name = dir + "/" + group + "/" + id + ".yaml";
    write(name, console.folder().resolve(name), skeleton());
    console.out().println(name);
    console.err().println("Fill it in, then run: bonafide rules test " + dir);
    return Exit.DONE;
  }

  private static void write(String name, Path file, String text) {
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(name + ": already exists; IDs are never reused");
    } catch (IOException e) {
      throw new Refusal(name + ": could not be written: " + e.getMessage());
    }
  }

  private static String skeleton() {
    try (InputStream in = NewRule.class.getResourceAsStream("skeleton.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the skeleton of a rule is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
