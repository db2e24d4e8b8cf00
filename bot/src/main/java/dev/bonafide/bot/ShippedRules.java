package dev.bonafide.bot;

import dev.bonafide.rule.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The rules on the class path, found by their place: every file below {@code rules/} of the jar, or
 * of the folder it was built from.
 */
final class ShippedRules {
  private static final String ROOT = "rules";

  private ShippedRules() {}

  /** In the order of their paths. */
  static List<RuleSource> read(ClassLoader classes) {
    try {
      List<RuleSource> sources = new ArrayList<>();
      for (URL url : Collections.list(classes.getResources(ROOT))) {
        sources.addAll(read(url));
      }
      if (sources.isEmpty()) {
        throw new IllegalStateException("no rules are on the class path");
      }
      sources.sort(Comparator.comparing(RuleSource::path));
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has an unreadable address", e);
    }
  }

  private static List<RuleSource> read(URL url) throws IOException, URISyntaxException {
    if (url.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return inJar(jar);
      }
    }
    return inFolder(Path.of(new URI(url.toString())));
  }

  private static List<RuleSource> inJar(JarFile jar) throws IOException {
    List<RuleSource> sources = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(ROOT + "/") && entry.getName().endsWith(".yaml")) {
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          sources.add(new RuleSource(entry.getName().substring(ROOT.length() + 1), text, true));
        }
      }
    }
    return sources;
  }

  private static List<RuleSource> inFolder(Path folder) throws IOException {
    List<RuleSource> sources = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        sources.add(new RuleSource(path, Files.readString(file), true));
      }
    }
    return sources;
  }
}
