// Reads an exported ledger with Go's own library for transparency logs (golang.org/x/mod/sumdb), of which nothing is
// ours: go run judge.go FOLDER KEY RECORDS. Exits 0 when the signed head, the tiles, the entries and so many records
// agree, and 1 with the reason otherwise.
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	height    = 8
	width     = 1 << height
	leafBytes = 128
)

func main() {
	if err := judge(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Println("no:", err)
		os.Exit(1)
	}
}

func judge(folder, key, count string) error {
	tree, err := head(folder, key)
	if err != nil {
		return err
	}
	entries, err := leaves(folder, tree.N)
	if err != nil {
		return err
	}
	if err := rootFromLeaves(entries, tree); err != nil {
		return err
	}
	records, err := strconv.ParseInt(count, 10, 64)
	if err != nil {
		return err
	}
	if err := proofsFromTiles(folder, entries, tree, records); err != nil {
		return err
	}
	fmt.Printf("yes: %d entries, %d records\n", tree.N, records)
	return nil
}

// head opens the signed note and reads the checkpoint in it.
func head(folder, key string) (tree tlog.Tree, err error) {
	text, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
	if err != nil {
		return tree, err
	}
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return tree, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tree, fmt.Errorf("the checkpoint is not of three lines, or of another log")
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, err
}

// path is where C2SP puts a tile, which has the height in no path.
func path(level string, index int64, filled int) string {
	name := fmt.Sprintf("%03d", index%1000)
	for index >= 1000 {
		index /= 1000
		name = fmt.Sprintf("x%03d/%s", index%1000, name)
	}
	if filled < width {
		name = fmt.Sprintf("%s.p/%d", name, filled)
	}
	return filepath.Join("tile", level, name)
}

func leaves(folder string, size int64) ([][]byte, error) {
	var all [][]byte
	for index := int64(0); index*width < size; index++ {
		filled := width
		if rest := size - index*width; rest < width {
			filled = int(rest)
		}
		bundle, err := os.ReadFile(filepath.Join(folder, path("entries", index, filled)))
		if err != nil {
			return nil, err
		}
		for ; len(bundle) >= 2; bundle = bundle[2+leafBytes:] {
			if length := int(bundle[0])<<8 | int(bundle[1]); length != leafBytes || len(bundle) < 2+leafBytes {
				return nil, fmt.Errorf("bundle %d holds no entries of 128 bytes", index)
			}
			all = append(all, bundle[2:2+leafBytes])
		}
	}
	if int64(len(all)) != size {
		return nil, fmt.Errorf("%d entries for a head of %d", len(all), size)
	}
	return all, nil
}

type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, at := range indexes {
		hashes[i] = m[at]
	}
	return hashes, nil
}

func rootFromLeaves(entries [][]byte, tree tlog.Tree) error {
	var stored memory
	for i, leaf := range entries {
		hashes, err := tlog.StoredHashes(int64(i), leaf, stored)
		if err != nil {
			return err
		}
		stored = append(stored, hashes...)
	}
	root, err := tlog.TreeHash(tree.N, stored)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the root of the entries is %v, and the head says %v", root, tree.Hash)
	}
	return nil
}

type files struct{ folder string }

func (files) Height() int                     { return height }
func (files) SaveTiles([]tlog.Tile, [][]byte) {}
func (f files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		bytes, err := os.ReadFile(filepath.Join(f.folder, path(strconv.Itoa(tile.L), tile.N, tile.W)))
		if err != nil {
			return nil, err
		}
		data[i] = bytes
	}
	return data, nil
}

// proofsFromTiles proves records out of the tiles, each tile checked against its parent by the library.
func proofsFromTiles(folder string, entries [][]byte, tree tlog.Tree, count int64) error {
	reader := tlog.TileHashReader(tree, files{folder})
	lines := map[int64][][]byte{}
	for i := int64(0); i < count; i++ {
		at := i * tree.N / count
		proof, err := tlog.ProveRecord(tree.N, at, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, at, tlog.RecordHash(entries[at])); err != nil {
			return fmt.Errorf("entry %d: %v", at, err)
		}
		file := at / width
		if lines[file] == nil {
			text, err := os.ReadFile(filepath.Join(folder, "records", fmt.Sprintf("%06d.jsonl", file)))
			if err != nil {
				return err
			}
			lines[file] = bytes.Split(text, []byte("\n"))
		}
		once := sha256.Sum256(lines[file][at%width])
		twice := sha256.Sum256(once[:])
		if !bytes.Equal(twice[:], entries[at][:32]) {
			return fmt.Errorf("record %d is not the one that was logged", at)
		}
	}
	return nil
}
