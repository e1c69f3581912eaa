/**
 * Which of several database servers is read and which takes writes, and what happens when that
 * changes.
 */
package news.dateline.storage.hosts;
