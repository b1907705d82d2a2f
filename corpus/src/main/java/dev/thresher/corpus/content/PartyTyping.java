package dev.thresher.corpus.content;

/**
 * What kind of party a name stands for, and what decided it.
 *
 * @param rule the row of the table, or the field of the list, that decided: {@code word:Institute},
 *     {@code field:Individual}
 */
public record PartyTyping(PartyType type, String rule) {}
