package dev.bonafide.documents.isolation;

import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a child says: a mark, one byte for a draft or a refusal, strings as their length in bytes
 * and UTF-8, where words stand in a picture, and the mark again, without which the answer was cut.
 * Nothing in it is ever run or made into anything but text.
 */
final class ChildAnswer {
  private static final int MARK = 0x424F4E41;
  private static final int DRAFT = 1;
  private static final int REFUSAL = 2;

  private ChildAnswer() {}

  static void draft(DataOutputStream out, ParsedDocument draft) throws IOException {
    out.writeInt(MARK);
    out.writeByte(DRAFT);
    string(out, draft.text());
    out.writeInt(draft.hidden().size());
    for (String line : draft.hidden()) {
      string(out, line);
    }
    ChildPlaces.write(out, draft.places());
    out.writeInt(MARK);
    out.flush();
  }

  static void refusal(DataOutputStream out, String reason) throws IOException {
    out.writeInt(MARK);
    out.writeByte(REFUSAL);
    string(out, reason);
    out.writeInt(MARK);
    out.flush();
  }

  private static void string(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads an answer.
   *
   * @param most bytes that it may have
   * @throws Unparsable if it is a refusal
   * @throws IOException if it is cut, too long or none
   */
  static ParsedDocument read(DataInputStream in, int most) throws IOException {
    require(in.readInt() == MARK);
    int sort = in.readUnsignedByte();
    String text = string(in, most);
    if (sort == REFUSAL) {
      require(in.readInt() == MARK);
      throw new Unparsable(text);
    }
    require(sort == DRAFT);
    int left = most - text.length();
    int count = in.readInt();
    require(count >= 0);
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = string(in, left);
      left -= line.length() + 1;
      hidden.add(line);
    }
    PicturePlaces places = ChildPlaces.read(in, text);
    require(in.readInt() == MARK);
    return new ParsedDocument(text, hidden, places);
  }

  private static String string(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    require(length >= 0 && length <= most);
    byte[] bytes = in.readNBytes(length);
    require(bytes.length == length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void require(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("the answer is no answer");
    }
  }
}
