package dev.bonafide.documents.watchlist;

import dev.bonafide.watchlist.Trust;
import java.io.IOException;
import java.io.InputStream;

/** A way in which lists are published. */
enum ListFormat {
  SDN_CSV("OFAC SDN list", "US Treasury, OFAC (sdn.csv)", Trust.OFFICIAL),
  OWN_CSV("", "own list", Trust.OWN),
  PLAIN("", "plain list", Trust.COMMUNITY);

  /** What the list is called; empty if the file's name says it. */
  final String title;

  final String source;

  /** Unless the person who hands it in says otherwise. */
  final Trust trust;

  ListFormat(String title, String source, Trust trust) {
    this.title = title;
    this.source = source;
    this.trust = trust;
  }

  /** Reads a file of this format; throws {@code BrokenTree} where it is broken. */
  void read(InputStream in, GatheredIndicators to) throws IOException {
    switch (this) {
      case SDN_CSV -> SdnCsv.read(in, to);
      case OWN_CSV -> OwnCsv.read(in, to);
      case PLAIN -> PlainList.read(in, to);
    }
  }
}
