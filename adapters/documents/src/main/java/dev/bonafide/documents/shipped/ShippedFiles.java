package dev.bonafide.documents.shipped;

import dev.bonafide.rule.file.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Rules or prompts on the class path, found by their place: every file below their folder in the
 * jar, or in the folder it was built from.
 */
public record ShippedFiles(String root, Set<String> endings) {
  /** The rules, in the order of their paths. */
  public static List<RuleSource> rules() {
    return new ShippedFiles("rules", Set.of("yaml")).read();
  }

  /** The consultations with their cases, in the order of their paths. */
  public static List<RuleSource> prompts() {
    return new ShippedFiles("prompts", Set.of("md", "json", "yaml")).read();
  }

  /** The first place on the class path, since asking for every one opens all of its archives. */
  private List<RuleSource> read() {
    URL place = ShippedFiles.class.getClassLoader().getResource(root);
    if (place == null) {
      throw new IllegalStateException("no " + root + " are on the class path");
    }
    try {
      return read(place).stream().sorted(Comparator.comparing(RuleSource::path)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has an unreadable address", e);
    }
  }

  private List<RuleSource> read(URL url) throws IOException, URISyntaxException {
    if (url.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(jar);
      }
    }
    return inFolder(Path.of(new URI(url.toString())));
  }

  private List<RuleSource> inJar(JarFile jar) {
    List<RuleSource> sources = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(root + "/") && isOurs(entry.getName())) {
        String path = entry.getName().substring(root.length() + 1);
        sources.add(new RuleSource(root, path, new ArchivedText(entry), true));
      }
    }
    return sources;
  }

  private List<RuleSource> inFolder(Path folder) throws IOException {
    List<RuleSource> sources = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(one -> isOurs(one.toString())).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        sources.add(new RuleSource(root, path, Files.readString(file), true));
      }
    }
    return sources;
  }

  private boolean isOurs(String name) {
    return endings.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
