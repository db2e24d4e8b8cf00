package dev.bonafide.rule.file;

import dev.bonafide.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Whether files are those of a build, told from the checksums that an archive keeps of them. It
 * spares reading and hashing 4 MB at each start, and guards against a mix-up of builds only: anyone
 * who can change the archive can change the program, too.
 */
public final class SourceChecksums {
  private SourceChecksums() {}

  /** One name for all files, from their words where an archive does not know a checksum. */
  public static String of(List<RuleSource> sources) {
    return Fingerprint.of(
        sources.stream()
            .sorted(Comparator.comparing(RuleSource::path))
            .map(source -> line(source, source.content().checksum().orElseGet(() -> crc(source))))
            .collect(Collectors.joining("\n")));
  }

  /** The same, where it takes no reading. */
  public static Optional<String> known(List<RuleSource> sources) {
    return sources.stream().allMatch(source -> source.content().checksum().isPresent())
        ? Optional.of(of(sources))
        : Optional.empty();
  }

  private static String line(RuleSource source, long checksum) {
    return source.path() + " " + Long.toHexString(checksum);
  }

  private static long crc(RuleSource source) {
    CRC32 crc = new CRC32();
    crc.update(source.text().getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
