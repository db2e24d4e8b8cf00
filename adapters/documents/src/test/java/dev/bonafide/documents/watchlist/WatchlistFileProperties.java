package dev.bonafide.documents.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds, it is a list or is refused, and the error names it. */
class WatchlistFileProperties {
  private static final List<String> LISTS =
      List.of(SampleLists.SDN_CSV, SampleLists.OWN, "front.example\nother.example\n");

  @Provide
  Arbitrary<String> lists() {
    return Arbitraries.of(LISTS);
  }

  private static Optional<ReadWatchlist> read(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("list", ".x");
    try {
      Files.write(file, bytes);
      return Optional.of(WatchlistFile.read("list", file, ListTerms.NONE));
    } catch (UnreadableExhibit e) {
      assertThat(e).hasMessageStartingWith("list: ");
      return Optional.empty();
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300)
  void any_bytes_are_a_list_or_refused(@ForAll byte[] bytes) throws IOException {
    read(bytes);
  }

  @Property(tries = 300)
  void a_list_cut_anywhere_is_a_list_or_refused(
      @ForAll("lists") String list, @ForAll @IntRange(max = 2000) int length) throws IOException {
    byte[] whole = list.getBytes(StandardCharsets.UTF_8);
    read(Arrays.copyOf(whole, Math.min(length, whole.length)));
  }

  @Property(tries = 500)
  void a_damaged_list_is_a_list_or_refused(
      @ForAll("lists") String list,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 2000) Integer> places,
      @ForAll byte with)
      throws IOException {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    places.forEach(at -> bytes[at % bytes.length] = with);
    read(bytes);
  }

  @Property(tries = 100)
  void the_same_file_is_the_same_list(@ForAll("lists") String list) throws IOException {
    byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes).map(one -> one.watchlist().indicators()))
        .isPresent()
        .isEqualTo(read(bytes).map(one -> one.watchlist().indicators()));
  }
}
