package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at where the code gets its packages. Counts if they come from a bare IP address, without
 * encryption, through a tunnel, or from a site for pasted texts. A company's own registry, a fork
 * on a code host, and addresses in a private network do not count.
 */
public final class PackageFromAddress implements Comparison {
  /** Files that say where packages come from. */
  private static final PropertyFile PLACES =
      PropertyFile.beside(PackageFromAddress.class, "places");

  private static final Set<String> SAYING = Set.copyOf(PLACES.words("saying"));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(https?|git|ssh|ftp)://(?:[^\\s/@\"'<>]{1,80}@)?([\\w.-]{3,200}|\\[[0-9a-fA-F:]+\\])");

  /** Lines that name a place of packages, and not somebody's home page. */
  private static final Pattern OF_PACKAGES =
      Pattern.compile(
          "(?i)registry|index-url|find-links|\\.tgz|\\.tar\\.gz|\\.whl|\\.zip|git\\s*=|\"git|git\\+|resolved"
              + "|<url>|maven\\s*\\{|url\\s*[=(]|goproxy|replace|@ ?(?:https?|git)|npmregistryserver|tarball");

  private static final Pattern NUMBERS = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){3}$|^\\[");
  private static final Pattern OWN =
      Pattern.compile(
          "^(?:127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|0\\.0\\.0\\.0|\\[::1)|^localhost$"
              + "|\\.(?:local|internal|lan|corp|intranet|test|localhost)$");
  private static final Set<String> PASSING = Set.copyOf(PLACES.words("passing"));

  @Override
  public String name() {
    return "package-from-address";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return TakeHome.each(
        caseFile,
        repository ->
            Stream.concat(
                    Dependencies.in(repository).stream()
                        .filter(one -> one.ecosystem() == Ecosystem.NPM)
                        .filter(one -> isStrange(one.source()))
                        .map(one -> List.of(one.line().cited(one.from()))),
                    repository.files().stream()
                        .filter(PackageFromAddress::says)
                        .flatMap(file -> file.lines().stream())
                        .filter(line -> !line.isComment())
                        .flatMap(line -> strange(line).stream()))
                .findFirst());
  }

  private static boolean isStrange(String source) {
    Matcher address = ADDRESS.matcher(source);
    return address.find() && isStrange(String.valueOf(address.group(1)), host(address));
  }

  private static String host(Matcher address) {
    return String.valueOf(address.group(2)).toLowerCase(Locale.ROOT);
  }

  private static boolean says(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return SAYING.contains(name) || (name.startsWith("requirements") && name.endsWith(".txt"));
  }

  private static Optional<List<Citation>> strange(CodeLine line) {
    if (!OF_PACKAGES.matcher(line.words()).find()) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(line.words());
    while (address.find()) {
      if (isStrange(String.valueOf(address.group(1)), host(address))) {
        int from = Math.max(0, address.start() - 60);
        return Optional.of(List.of(line.cited(from)));
      }
    }
    return Optional.empty();
  }

  private static boolean isStrange(String scheme, String host) {
    if (OWN.matcher(host).find()) {
      return false;
    }
    boolean open =
        scheme.equals("http") && Stream.of("w3.org", "apache.org").noneMatch(host::endsWith);
    return NUMBERS.matcher(host).find() || isPassing(host) || open;
  }

  private static boolean isPassing(String host) {
    return PASSING.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
  }
}
