package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.HookCall;
import java.util.List;

/**
 * A transcript that is ready, as far as a case needs to know: no topic of the meeting, and no one's
 * name but a speaker's.
 *
 * @param names what the meeting may have been named by, each with the meeting as its part; none
 *     where the vendor has to be asked
 * @param day on which it began, such as {@code 2026-11-24}; empty where the vendor does not say
 * @param words of it; empty where they have to be fetched
 * @param url where they are fetched from, or under which of the vendor's IDs; empty where they are
 *     here
 * @param token with which they are fetched, or as whom
 * @param voices of those who were invited and spoke
 */
public record TranscriptNotice(
    MeetingVendor vendor,
    List<OutsideRecord> names,
    String day,
    String words,
    String url,
    String token,
    List<InvitedSpeaker> voices) {
  /** Ends the conversation about a vendor who stops calling. */
  public static final String ENDING = "/ending";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public TranscriptNotice {
    names = List.copyOf(names);
    voices = List.copyOf(voices);
  }

  /** Whether nothing of what was said is here yet, so that it may wait for a case. */
  public boolean mayWait() {
    return !url.isEmpty();
  }

  /** Whether the vendor has to be asked which meeting this is. */
  public boolean lacksNames() {
    return names.isEmpty();
  }

  /** Notice whose words, and whose meeting, the vendor has to be asked for. */
  static TranscriptNotice at(MeetingVendor vendor, String url, String token) {
    return new TranscriptNotice(vendor, List.of(), "", "", url, token, List.of());
  }

  /**
   * The same with what the meeting may have been named by.
   *
   * @param meeting that it turned out to be
   * @param begun as ISO 8601 writes times
   */
  TranscriptNotice named(List<OutsideRecord> all, String meeting, String begun) {
    List<OutsideRecord> named =
        all.stream().map(one -> new OutsideRecord(one.system(), one.id(), meeting)).toList();
    String on = begun.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*") ? begun.substring(0, 10) : "";
    return new TranscriptNotice(vendor, named, on, words, url, token, voices);
  }

  /**
   * The name under which someone speaks; empty where no one or several people speak under it.
   *
   * @param address at which they were invited
   */
  public String speaker(String address) {
    List<String> own =
        voices.stream()
            .filter(one -> one.address().equals(address))
            .map(InvitedSpeaker::speaker)
            .distinct()
            .toList();
    boolean isAlone =
        own.size() == 1
            && voices.stream()
                .filter(one -> one.speaker().equalsIgnoreCase(own.getFirst()))
                .allMatch(one -> one.address().equals(address));
    return isAlone ? own.getFirst() : "";
  }

  /**
   * As a vendor told it, in a conversation of its own.
   *
   * @param key of the transcript
   */
  public HookCall.Told told(String key) {
    return new HookCall.Told(key, key, written());
  }

  /** As a receipt keeps it. */
  public String written() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always writable", e);
    }
  }

  /**
   * One that was written.
   *
   * @throws IllegalArgumentException for what no one wrote so
   */
  public static TranscriptNotice read(String written) {
    try {
      return JSON.readValue(written, TranscriptNotice.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no transcript", e);
    }
  }
}
