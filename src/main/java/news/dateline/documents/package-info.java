/**
 * Documents of operations: by hash, by id from registered files, and as they were parsed and found
 * valid.
 */
package news.dateline.documents;
