package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.takehome.Dependencies.Dependency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at where the code gets its packages. Counts if they come from a bare IP address, without
 * encryption, through a tunnel, or from a site for pasted texts. A company's own registry, a fork
 * on a code host, and addresses in a private network do not count.
 */
final class PackageFromAddress extends RepositoryComparison {
  private static final PropertyFile PLACES =
      PropertyFile.beside(PackageFromAddress.class, "places");

  private static final Set<String> SAYING = Set.copyOf(PLACES.words("saying"));
  private static final Set<String> PASSING = Set.copyOf(PLACES.words("passing"));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(https?|git|ssh|ftp)://(?:[^\\s/@\"'<>]{1,80}@)?([\\w.-]{3,200}|\\[[0-9a-fA-F:]{2,60}\\])");

  /** Lines that name a place of packages, and not someone's home page. */
  private static final Pattern OF_PACKAGES =
      Pattern.compile(
          "(?i)registry|index-url|find-links|\\.tgz|\\.tar\\.gz|\\.whl|\\.zip|git\\s*=|\"git|git\\+|resolved"
              + "|<url>|maven\\s*\\{|url\\s*[=(]|goproxy|replace|@ ?(?:https?|git)|npmregistryserver|tarball");

  private static final Pattern NUMBERS = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){3}$|^\\[");
  private static final Pattern OWN =
      Pattern.compile(
          "^(?:127\\.|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|0\\.0\\.0\\.0|\\[::1)|^localhost$"
              + "|\\.(?:local|internal|lan|corp|intranet|test|localhost)$");

  PackageFromAddress() {
    super(
        "package-from-address",
        repository ->
            Stream.concat(
                    repository
                        .dependencies()
                        .filter(PackageFromAddress::isNamed)
                        .map(Dependency::place),
                    repository.files.stream()
                        .filter(PackageFromAddress::says)
                        .flatMap(PackageFromAddress::said))
                .map(List::of));
  }

  /** In a file that pins packages, too. */
  @Override
  boolean looksAt(SourceFile file) {
    return super.looksAt(file) || says(file);
  }

  private static boolean isNamed(Dependency one) {
    return one.registry().equals("npm")
        && ADDRESS.matcher(one.source()).results().anyMatch(PackageFromAddress::isStrange);
  }

  private static Stream<CodePlace> said(SourceFile file) {
    return file.matchesInCode(ADDRESS)
        .filter(one -> isStrange(one) && OF_PACKAGES.matcher(file.line(one.start())).find())
        .map(one -> file.place(one.start()));
  }

  private static boolean says(SourceFile file) {
    String name = file.name.toLowerCase(Locale.ROOT);
    return SAYING.contains(name) || (name.startsWith("requirements") && name.endsWith(".txt"));
  }

  private static boolean isStrange(MatchResult address) {
    String host = address.group(2).toLowerCase(Locale.ROOT);
    boolean open =
        address.group(1).equals("http")
            && !Downloads.isOwn(host + "/")
            && Stream.of("w3.org", "apache.org").noneMatch(host::endsWith);
    boolean passing =
        PASSING.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
    return !OWN.matcher(host).find() && (NUMBERS.matcher(host).find() || passing || open);
  }
}
