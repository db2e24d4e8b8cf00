package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Looks at where the code gets its packages. Counts if they come from a server that is neither a
 * public registry nor a code host. A company's own registry is such a server. Addresses in a
 * private network do not count, nor do those that tell more, as package-from-address reads them.
 */
final class PackageFromElsewhere extends RepositoryComparison {
  private static final PropertyFile PLACES =
      PropertyFile.beside(PackageFromElsewhere.class, "places");

  private static final Set<String> SETTINGS = Set.copyOf(PLACES.words("settings"));
  private static final Set<String> PUBLIC = Set.copyOf(PLACES.words("public"));

  PackageFromElsewhere() {
    super(
        "package-from-elsewhere",
        repository ->
            PackageFromAddress.places(
                    repository, PackageFromElsewhere::says, PackageFromElsewhere::isElsewhere)
                .map(List::of));
  }

  @Override
  boolean looksAt(SourceFile file) {
    return super.looksAt(file) || says(file);
  }

  private static boolean says(SourceFile file) {
    return SETTINGS.contains(file.name.toLowerCase(Locale.ROOT));
  }

  private static boolean isElsewhere(MatchResult address) {
    String host = address.group(2).toLowerCase(Locale.ROOT);
    return !PackageFromAddress.isOwn(host)
        && !PackageFromAddress.isStrange(address)
        && PUBLIC.stream().noneMatch(one -> host.equals(one) || host.endsWith("." + one));
  }
}
