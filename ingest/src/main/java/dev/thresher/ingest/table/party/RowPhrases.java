package dev.thresher.ingest.table.party;

import java.util.regex.Pattern;

/** The phrases by which a cell of the Entity List says what stands in it. */
final class RowPhrases {
  static final Pattern MEMBER_HEAD =
      Pattern.compile("Subordinate (?:institution|instituion|entity|entities|institutions):?");
  static final Pattern MEMBER =
      Pattern.compile("Subordinate [Ii]nstitution:?\\s+(\\S.*)", Pattern.DOTALL);
  static final Pattern MEMBER_OF =
      Pattern.compile("(.*?),? subordinate institution:\\s*(.*)", Pattern.DOTALL);
  static final Pattern AFFILIATES = Pattern.compile("Affiliated entities:");
  static final Pattern GROUP =
      Pattern.compile(
          "The following (?:[a-z]+ )?(?:subordinate institutions of )?(.*?)(?: entities)?:");
  static final Pattern SHARED =
      Pattern.compile("The following addresses apply to [^:]*:\\s*(.*)", Pattern.DOTALL);
  static final Pattern ADDRESSES_FOR =
      Pattern.compile("Addresses for [^:]*:\\s*(.*)", Pattern.DOTALL);

  /** "Atlantis Technology, and to include the following addresses:", then perhaps an address. */
  static final Pattern TO_INCLUDE =
      Pattern.compile(",?\\s+(?:and )?to include the following [^.:]*[.:]\\s*");

  /** "P.O. Box 4, Atlantis; and the following four subordinate entities:" */
  static final Pattern MEMBERS_FOLLOW =
      Pattern.compile("[;,]? and the following [a-z]+ subordinate entities:");

  /** "Arzamas-16, (Address: 37 Mill Avenue, Atlantis); and any entities there." */
  static final Pattern ADDRESS_IN_BRACKETS = Pattern.compile(",?\\s*\\(Address:\\s*([^()]*)\\)");

  /** "Ministry of Atlantis, including the armed forces wherever located." */
  static final Pattern INCLUDING = Pattern.compile(",\\s+including\\s");

  static final Pattern ALL_ADDRESSES = Pattern.compile("All address(?:es)? located in");

  private RowPhrases() {}
}
