package dev.bonafide.documents.watchlist;

import dev.bonafide.watchlist.Trust;
import java.io.IOException;
import java.io.InputStream;

/** A way in which lists are published. */
enum ListFormat {
  SDN_CSV("OFAC SDN list", "US Treasury, OFAC (sdn.csv)", Trust.OFFICIAL, SdnCsv::read),
  SDN_XML("OFAC SDN list", "US Treasury, OFAC (SDN.XML)", Trust.OFFICIAL, SdnXml::read),
  STIX("", "STIX 2.1 bundle", Trust.COMMUNITY, StixBundle::read),
  MISP("", "MISP event", Trust.COMMUNITY, MispEvent::read),
  OWN_CSV("", "own list", Trust.OWN, OwnCsv::read),
  PLAIN("", "plain list", Trust.COMMUNITY, PlainList::read);

  /** What the list is called; empty if the file's name says it. */
  final String title;

  final String source;

  /** Unless whoever hands it in says otherwise. */
  final Trust trust;

  private final ListReader reader;

  ListFormat(String title, String source, Trust trust, ListReader reader) {
    this.title = title;
    this.source = source;
    this.trust = trust;
    this.reader = reader;
  }

  /** Reads a file of this format; throws {@code BrokenTree} where it is broken. */
  void read(InputStream in, GatheredIndicators to) throws IOException {
    reader.read(in, to);
  }

  @FunctionalInterface
  interface ListReader {
    void read(InputStream in, GatheredIndicators to) throws IOException;
  }
}
