package dev.bonafide.discord.event;

import dev.bonafide.discord.api.DiscordJson;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A post's words and files, as they are kept.
 *
 * @param title of a post in a forum; empty for none
 * @param embeds the frames below it
 * @param forwarded what was brought from elsewhere
 */
public record PostContent(
    String title,
    String words,
    List<Attachment> files,
    List<PostEmbed> embeds,
    List<PostContent> forwarded) {
  public PostContent {
    files = List.copyOf(files);
    embeds = List.copyOf(embeds);
    forwarded = List.copyOf(forwarded);
  }

  static PostContent of(String title, DataObject kept) {
    return new PostContent(
        title,
        kept.getString("words", ""),
        DiscordJson.objects(kept, "files").stream().map(Attachment::of).toList(),
        DiscordJson.objects(kept, "embeds").stream().map(PostEmbed::of).toList(),
        DiscordJson.objects(kept, "forwarded").stream().map(one -> of("", one)).toList());
  }

  /** Everything that was written, a piece each; but for previews, which come later and change. */
  public List<String> written() {
    return Stream.concat(
            texts().stream(), allEmbeds().filter(one -> !one.isPreview()).map(PostEmbed::words))
        .toList();
  }

  /** The words of the messages themselves, a piece each. */
  public List<String> texts() {
    String own = title.isBlank() ? words : title + "\n" + words;
    return Stream.concat(Stream.of(own), forwarded.stream().flatMap(one -> one.texts().stream()))
        .filter(piece -> !piece.isBlank())
        .toList();
  }

  public Stream<PostEmbed> allEmbeds() {
    return Stream.concat(embeds.stream(), forwarded.stream().flatMap(PostContent::allEmbeds));
  }

  public Stream<Attachment> allFiles() {
    return Stream.concat(files.stream(), forwarded.stream().flatMap(PostContent::allFiles));
  }

  /** Whether more than words stands in it. */
  public boolean holdsMore() {
    return allFiles().findAny().isPresent()
        || allEmbeds().findAny().isPresent()
        || !forwarded.isEmpty();
  }

  public boolean isEmpty() {
    return written().isEmpty() && allFiles().findAny().isEmpty();
  }

  /** A file that someone attached. */
  public record Attachment(String name, long size, String url) {

    static Attachment of(DataObject kept) {
      return new Attachment(
          kept.getString("name", "file"), kept.getLong("size", 0), kept.getString("url", ""));
    }
  }

  /**
   * A frame below a message.
   *
   * @param words in the order in which people see them, a line each
   * @param isPreview whether Discord drew it of a link: then the words are those of the page
   * @param isCut whether more stood there
   */
  public record PostEmbed(String words, boolean isPreview, boolean isCut) {

    static PostEmbed of(DataObject kept) {
      return new PostEmbed(
          kept.getString("words", ""), kept.getBoolean("preview"), kept.getBoolean("cut"));
    }

    DataObject written() {
      return DataObject.empty().put("words", words).put("preview", isPreview).put("cut", isCut);
    }

    /** As it is called where it is evidence. */
    public String name() {
      return isPreview ? "preview of a link" : "embed";
    }
  }
}
