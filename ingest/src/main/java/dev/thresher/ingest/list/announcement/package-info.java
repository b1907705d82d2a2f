/**
 * Announcements of Chinese ministries (公告) as their pages are fetched.
 *
 * <p>Each file is one announcement: its title gives the number and the bodies that issued it, its
 * paragraphs the items with their control codes (管控编码) and customs codes, and the day from which it
 * applies. Items come out under their control codes, paragraphs under the number of the
 * announcement.
 *
 * <p>Trap: what a page prints around the announcement (summaries, site notices, remarks of whoever
 * fetched it) is no official text and is furniture, although it reads like one.
 */
@NullMarked
package dev.thresher.ingest.list.announcement;

import org.jspecify.annotations.NullMarked;
