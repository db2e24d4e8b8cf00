package dev.bonafide.discord.event;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A post's words and files, as they are kept.
 *
 * @param title of a post in a forum; empty for none
 * @param forwarded what was brought from elsewhere
 */
public record PostContent(
    String title, String words, List<Attachment> files, List<PostContent> forwarded) {
  public PostContent {
    files = List.copyOf(files);
    forwarded = List.copyOf(forwarded);
  }

  static PostContent of(String title, DataObject kept) {
    return new PostContent(
        title,
        kept.getString("words", ""),
        kept.optArray("files").stream()
            .flatMap(files -> files.stream(DataArray::getObject))
            .map(Attachment::of)
            .toList(),
        kept.optArray("forwarded").stream()
            .flatMap(all -> all.stream(DataArray::getObject))
            .map(one -> of("", one))
            .toList());
  }

  /** Words alone. */
  static PostContent words(String words) {
    return new PostContent("", words, List.of(), List.of());
  }

  /** Everything that was written, a piece each. */
  public List<String> written() {
    String own = title.isBlank() ? words : title + "\n" + words;
    return Stream.concat(Stream.of(own), forwarded.stream().flatMap(one -> one.written().stream()))
        .filter(piece -> !piece.isBlank())
        .toList();
  }

  public Stream<Attachment> allFiles() {
    return Stream.concat(files.stream(), forwarded.stream().flatMap(PostContent::allFiles));
  }

  public boolean isEmpty() {
    return written().isEmpty() && allFiles().findAny().isEmpty();
  }
}
