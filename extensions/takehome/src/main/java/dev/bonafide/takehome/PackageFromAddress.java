package dev.bonafide.takehome;

import dev.bonafide.takehome.Dependencies.Dependency;
import dev.bonafide.takehome.code.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at where the code gets its packages and its build tool. Counts if they come from a bare IP
 * address, without encryption, through a tunnel, from a site for pasted texts, or from a domain
 * named like a well-known registry, or if one package, the build tool, or code at no fixed version
 * comes from a server of its own. A company's own registry, a known mirror, a fork on a code host,
 * and addresses in a private network do not count.
 */
final class PackageFromAddress extends RepositoryComparison {
  private static final WordTable PLACES = new WordTable(PackageFromAddress.class, "places");

  private static final Pattern ADDRESS = Patterns.of("package-from-address.address");

  private static final long FEW = 5;

  PackageFromAddress() {
    super(
        "package-from-address",
        repository ->
            Stream.of(
                    repository.dependencies.stream()
                        .filter(one -> isNamed(one) || isAlias(repository, one))
                        .map(Dependency::place),
                    repository.files.stream()
                        .filter(file -> isNamed(file, "saying"))
                        .flatMap(PackageFromAddress::said),
                    repository.files.stream()
                        .filter(file -> isNamed(file, "asking"))
                        .flatMap(PackageFromAddress::moving),
                    repository.files.stream().flatMap(file -> alone(repository, file)))
                .flatMap(places -> places));
  }

  /** In a file that pins packages, too. */
  @Override
  boolean looksAt(SourceFile file) {
    return super.looksAt(file) || isNamed(file, "saying");
  }

  private static boolean isNamed(SourceFile file, String names) {
    return PLACES.names(names, ".*").matcher(file.name.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isNamed(Dependency one) {
    boolean alone = one.source().startsWith("http") && one.source().indexOf('#') < 0;
    boolean code = one.registry().equals("deno") || (alone && one.registry().equals("npm"));
    return (code || one.registry().equals("npm"))
        && ADDRESS
            .matcher(one.source())
            .results()
            .anyMatch(from -> isStrange(from) || (code && !isKnown(from) && !isManaged(from)));
  }

  private static Stream<CodePlace> said(SourceFile file) {
    boolean wrapper = isNamed(file, "wrappers");
    return file.matchesInCode(ADDRESS)
        .filter(
            one -> {
              String line = file.line(one.start());
              boolean tool =
                  (wrapper || Patterns.find("package-from-address.of-tool", line))
                      && !isKnown(one)
                      && !isManaged(one);
              return tool
                  || (Patterns.find("package-from-address.of-packages", line) && isStrange(one));
            })
        .map(one -> file.place(one.start()));
  }

  /** Code from hosts that are not known as they have it that day, or by a well-known name. */
  private static Stream<CodePlace> moving(SourceFile file) {
    return file.matchesInCode(Patterns.of("package-from-address.moving"))
        .filter(one -> !Patterns.find("package-from-address.at-version", one.group()))
        .filter(one -> !Patterns.find("package-from-address.home", file.line(one.start())))
        .flatMap(
            one -> {
              String host = one.group(2);
              Optional<MatchResult> from =
                  address(host == null ? one.group() : "https://" + host, 0);
              int at = one.start() + (host == null ? from.map(MatchResult::start).orElse(0) : 0);
              boolean told = from.filter(other -> !isKnown(other) && !isManaged(other)).isPresent();
              return told || one.group(1) != null ? Stream.of(file.place(at)) : Stream.empty();
            });
  }

  /** Pinned packages without a scope that come from elsewhere than nearly all others. */
  private static Stream<CodePlace> alone(TakeHome repository, SourceFile file) {
    if (!isNamed(file, "locks")) {
      return Stream.empty();
    }
    long all = file.matches(Patterns.of("package-from-address.entry")).count();
    List<MatchResult> pinned =
        file.matches(Patterns.of("package-from-address.pinned"))
            .flatMap(one -> address(file.text, one.end()).stream())
            .filter(one -> !isKnown(one) && !repository.registries.contains(one.group(2)))
            .filter(one -> !String.valueOf(one.group(3)).contains("/@"))
            .limit(FEW)
            .toList();
    return pinned.size() * FEW <= all
        ? pinned.stream().map(one -> file.place(one.start()))
        : Stream.empty();
  }

  /** Whether a package is named like one and comes from the registry of someone else's scope. */
  private static boolean isAlias(TakeHome repository, Dependency one) {
    Matcher alias = Patterns.of("package-from-address.alias").matcher(one.source());
    return alias.matches()
        && (alias.group(1) == null
            || (!one.name().startsWith(alias.group(1) + "/")
                && repository.registries.contains(alias.group(1))));
  }

  /** Scopes and hosts that settings of a repository name for packages, but for known hosts. */
  static Set<String> registries(List<SourceFile> files) {
    Set<String> named = new HashSet<>();
    for (SourceFile file : files) {
      if (isNamed(file, "saying") && !isNamed(file, "locks") && !isNamed(file, "wrappers")) {
        file.matches(ADDRESS)
            .filter(
                one ->
                    Patterns.find("package-from-address.of-packages", file.line(one.start()))
                        && !isKnown(one))
            .forEach(one -> named.add(one.group(2)));
        file.matches(Patterns.of("package-from-address.scope"))
            .filter(
                one -> address(file.text, one.start(2)).filter(from -> !isKnown(from)).isPresent())
            .forEach(one -> named.add(one.group(1)));
      }
    }
    return named;
  }

  private static boolean isKnown(MatchResult address) {
    String host = address.group(2).toLowerCase(Locale.ROOT);
    String whole = host + (address.group(3) == null ? "/" : address.group(3));
    return Patterns.find("package-from-address.own", host)
        || host.startsWith("$")
        || isUnder("known", host)
        || Transfers.isKnown(whole);
  }

  /** Whether a word is the address of one package on a server that is not known, or not told. */
  static boolean isForeign(String word) {
    return Patterns.matches("package-from-address.any-host", word)
        || address(word, 0)
            .filter(one -> one.start() == 0 || word.startsWith("git+") || word.indexOf('@') > 0)
            .filter(one -> !isKnown(one))
            .isPresent();
  }

  /** Whether a company runs it for packages of all sorts, by its path. */
  private static boolean isManaged(MatchResult address) {
    return Patterns.matches("package-from-address.managed", address.group(2) + address.group(3));
  }

  /** The first address in a text, from a place on. */
  private static Optional<MatchResult> address(String text, int from) {
    Matcher address = ADDRESS.matcher(text);
    return address.find(from) ? Optional.of(address.toMatchResult()) : Optional.empty();
  }

  /** Whether a host is one of these domains, or under one. */
  private static boolean isUnder(String domains, String host) {
    return PLACES.has(domains, host)
        || (host.indexOf('.') > 0 && isUnder(domains, host.substring(host.indexOf('.') + 1)));
  }

  /** Whether an installer that a word tells a place of packages gets them from no usual one. */
  static boolean isStrange(String word) {
    return address(word, 0).filter(PackageFromAddress::isStrange).isPresent();
  }

  private static boolean isStrange(MatchResult address) {
    String host = address.group(2).toLowerCase(Locale.ROOT);
    boolean known = isUnder("known", host) || Transfers.isKnown(host + "/");
    String domain =
        host.replaceFirst("^(?:.*\\.)?([^.]+)\\.[^.]+$", "$1"); // As its owner chose it.
    boolean open =
        address.group(1).equals("http")
            && !known
            && Stream.of("w3.org", "apache.org").noneMatch(host::endsWith);
    return !Patterns.find("package-from-address.own", host)
        && (Patterns.matches("package-from-address.numbers", host)
            || isUnder("passing", host)
            || open
            || (!known && PLACES.names("named-like", ".*").matcher(domain).matches()));
  }
}
