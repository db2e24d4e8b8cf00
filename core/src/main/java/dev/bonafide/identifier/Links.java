package dev.bonafide.identifier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads addresses on the web, and the accounts that some of them are. */
final class Links {
  private static final int LONGEST = 500;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> ENDINGS =
      Set.of(
          ("com org net edu gov info biz dev app xyz online site shop store tech cloud"
                  + " jobs careers work works agency group live life world space website club pro"
                  + " digital solutions finance capital exchange network team link click top vip"
                  + " icu gg uk eu su example test mobi name asia studio design support services"
                  + " consulting ventures company global international")
              .split(" ", -1));

  /** Endings that files have more often than hosts. */
  private static final Set<String> OF_FILES =
      Set.of("py", "rs", "md", "sh", "pl", "ps", "so", "cc");

  private Links() {}

  /** What a whole address with its scheme is. */
  static Optional<Identifier> of(String url) {
    String rest = url.substring(url.indexOf("//") + 2);
    int user = rest.indexOf('@');
    boolean hasUser = user >= 0 && user < end(rest);
    return rest.length() > LONGEST
        ? Optional.empty()
        : read(hasUser ? rest.substring(user + 1) : rest);
  }

  /** What an address without a scheme is; a file's name is none. */
  static Optional<Identifier> bare(String words) {
    String host = words.substring(0, end(words));
    String ending = Identifier.lower(host.substring(host.lastIndexOf('.') + 1));
    boolean marked = words.length() > host.length() || Identifier.lower(words).startsWith("www.");
    if (!marked && host.lastIndexOf('.') == 1) {
      return Optional.empty();
    }
    boolean known = ENDINGS.contains(ending) || COUNTRIES.contains(ending.toUpperCase(Locale.ROOT));
    return known && words.length() <= LONGEST && (marked || !OF_FILES.contains(ending))
        ? read(words)
        : Optional.empty();
  }

  private static Optional<Identifier> read(String rest) {
    int end = end(rest);
    String host = withoutPort(Identifier.lower(rest.substring(0, end)));
    String name = host.startsWith("www.") ? host.substring(4) : host;
    if (name.indexOf('.') <= 0) {
      return Optional.empty();
    }
    String path = withoutFragment(rest.substring(end));
    List<String> steps =
        Stream.of(path.replace('?', '/').split("/", -1)).filter(step -> !step.isEmpty()).toList();
    return Invites.at(name, steps)
        .or(() -> Accounts.at(name, steps))
        .or(
            () ->
                Optional.of(
                    steps.isEmpty() ? new Domain(name) : new Link(name + path, new Domain(name))));
  }

  private static int end(String rest) {
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String withoutPort(String host) {
    int colon = host.indexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }

  private static String withoutFragment(String path) {
    int hash = path.indexOf('#');
    String plain = hash < 0 ? path : path.substring(0, hash);
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
