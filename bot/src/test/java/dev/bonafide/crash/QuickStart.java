package dev.bonafide.crash;

import dev.bonafide.bot.Made;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts a process in two thirds of the time, with the classes as a first run loaded them. Java
 * keeps these for a class path of archives alone, so folders are packed.
 */
final class QuickStart {
  private static final Path FOLDER = Path.of("target", "quick-start").toAbsolutePath();
  private static final Path CACHE = FOLDER.resolve("classes.aot");

  private QuickStart() {}

  /** Runs once what is to be started again and again, and gives the options that start it so. */
  static List<String> of(String classPath) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Files.deleteIfExists(CACHE);
    List<String> packed = List.of("-cp", packed(classPath));
    List<String> first = new ArrayList<>(packed);
    first.addAll(List.of("-XX:AOTCacheOutput=" + CACHE, "-Xlog:disable"));
    try (BotProcess bot =
        BotProcess.start(first, settings(), FOLDER.resolve("log").toFile(), null)) {
      bot.awaitReady();
    }
    List<String> next = new ArrayList<>(packed);
    next.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:disable"));
    return next;
  }

  /** With a Slack that is not there: what is loaded before the first line is nearly everything. */
  private static Map<String, String> settings() {
    Path data = FOLDER.resolve("data");
    Made.into(data);
    return Map.of(
        "BONAFIDE_DATA", data.toString(),
        "BONAFIDE_PORT", "none",
        "BONAFIDE_SLACK_API_URL", "http://127.0.0.1:9/api/",
        "SLACK_BOT_TOKEN", "xoxb-nobody",
        "SLACK_APP_TOKEN", "xapp-nobody");
  }

  /** The same class path, each folder packed; an empty entry would be the folder that it is in. */
  private static String packed(String classPath) throws IOException {
    List<String> packed = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (entry.isEmpty()) {
        continue;
      }
      Path path = Path.of(entry);
      packed.add(Files.isDirectory(path) ? pack(path, packed.size()).toString() : entry);
    }
    return String.join(File.pathSeparator, packed);
  }

  private static Path pack(Path folder, int number) throws IOException {
    Path archive = FOLDER.resolve(number + ".jar");
    try (OutputStream file = Files.newOutputStream(archive);
        JarOutputStream jar = new JarOutputStream(file);
        Stream<Path> walk = Files.walk(folder)) {
      jar.setLevel(0);
      walk.filter(one -> !one.equals(folder)).forEach(one -> add(jar, folder.relativize(one), one));
    }
    return archive;
  }

  private static void add(JarOutputStream jar, Path name, Path one) {
    String path = name.toString().replace(File.separatorChar, '/');
    try {
      jar.putNextEntry(new JarEntry(Files.isDirectory(one) ? path + "/" : path));
      if (!Files.isDirectory(one)) {
        Files.copy(one, jar);
      }
      jar.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
